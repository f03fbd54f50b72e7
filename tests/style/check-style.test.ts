import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkStyle } from '../../src/compile/check-style.ts'
import { runGuarded } from '../../src/host/run-guarded.ts'
import type { Language } from '../../src/model/locale.ts'
import { runInline } from '../../src/task.ts'
import { REFUSED_BODIES } from '../hostile/intricate-bodies.ts'
import { buildInMemory, filesFrom } from '../promises/build-in-memory.ts'
import { releaseText } from '../release-text.ts'
import { REPOSITORY } from '../run-dateline.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { sourceFile } from '../source-file.ts'

/** `8:5 double-space`, for each warning; the body begins on line 8. */
async function told(body: string, language: Language = 'en') {
  const source = sourceFile(`releases/boats.${language}.md`, releaseText([], body))
  const found = await checkStyle.run({ source, languages: ['en', 'fr', 'es', 'ar'] })
  return found.map(({ line, column, code }) => `${line}:${column} ${code.replace('style-', '')}`)
}

describe('the house style', () => {
  it.each<[body: string, expected: readonly string[], language?: Language]>([
    ['The boats  are safe.', ['8:10 double-space']],
    ['The **boats**  are safe.', ['8:14 double-space']],
    ['The boats are safe.  All came.', []],
    ['A line  \nbroken by hand.', []],
    ['Code `a  b`, <code>a  b</code>.\n\n    a  b', []],
    ['> Words\n>  of others', []],
    ['See https://example.org/a.', ['8:5 bare-url']],
    ['See <https://example.org/a> and [https://example.org](https://example.org).', []],
    ['To read it, [click here](https://example.org).', ['8:13 link-text']],
    ['[The report](https://example.org) is here.', []],
    ['[**Ici**](https://example.org)', ['8:1 link-text'], 'fr'],
    ['[Aquí](https://example.org)', ['8:1 link-text'], 'es'],
    ['[اضغط هنا](https://example.org)', ['8:1 link-text'], 'ar'],
    ['<!-- dateline-ignore double-space: the own spacing of the poem -->\nThe boats  are safe.\nThe  boats.', ['10:4 double-space']],
    ['The boats  are safe. <!-- dateline-ignore double-space: a poem -->', []],
    ['<!-- dateline-ignore double-space -->\nThe boats  are.', ['8:1 silenced-without-reason', '9:10 double-space']],
    ['<!-- dateline-ignore bare-url: none -->\nThe boats.', ['8:1 silences-nothing']],
  ])('%j', async (body, expected, language = 'en') => {
    expect(await told(body, language)).toEqual(expected)
  })

  // A long address makes no text intricate, only its markup large.
  it.each(REFUSED_BODIES.filter(([name, body]) => body.length < 50_000 && !name.startsWith('a long address')))(
    'is not looked for in what is too intricate: %s',
    async (_, body) => {
      expect(await told(`Read [here](https://example.org).\n\n${body}`)).toEqual([])
    },
  )

  it('is looked for in a text that may take long, where it can be ended', async () => {
    const source = sourceFile('releases/long.en.md', releaseText([], `${'*a* [b](https://c.example).\n\n'.repeat(1000)}The boats  are.`))
    const runner = runGuarded({ ...runInline, map: async () => [] }, join(REPOSITORY, 'lib/compile-worker.js'))
    const [found] = await runner.map(checkStyle, [{ source, languages: ['en'] }])
    expect(found?.map(({ line, code }) => `${line} ${code}`)).toEqual(['2008 style-double-space'])
  })

  it.each([
    ['check', 1],
    ['build', 0],
  ] as const)('is looked at by a %s: %i', async (purpose, count) => {
    const files = filesFrom({ ...SETTINGS_FILES, 'releases/boats.en.md': releaseText([], 'The boats  are safe.') })
    const { diagnostics, kind } = await buildInMemory(files, '2026-04-15T12:00:00Z', purpose)
    expect(diagnostics.filter(({ code }) => code === 'style-double-space')).toHaveLength(count)
    expect(kind).toBe('site')
  })
})
