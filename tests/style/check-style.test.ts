import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHouseStyle } from '../../src/compile/read-house-style.ts'
import { checkStyle } from '../../src/compile/check-style.ts'
import { readProject } from '../../src/host/read-project.ts'
import { runGuarded } from '../../src/host/run-guarded.ts'
import { LANGUAGES, type Language } from '../../src/model/locale.ts'
import { runInline } from '../../src/task.ts'
import { REFUSED_BODIES } from '../hostile/intricate-bodies.ts'
import { buildInMemory, filesFrom } from '../promises/build-in-memory.ts'
import { releaseText } from '../release-text.ts'
import { REPOSITORY } from '../run-dateline.ts'
import { houseStyle } from './house-style.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { sourceFile } from '../source-file.ts'

/** `8:5 double-space`, for each warning; the body begins on line 8. */
async function told(body: string, language: Language = 'en') {
  const source = sourceFile(`releases/boats.${language}.md`, releaseText([], body))
  const found = await checkStyle.run({ source, languages: LANGUAGES, house: houseStyle() })
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
    ['To read it, [click here](https://example.org).', ['8:14 link-text']],
    ['[The report](https://example.org) is here.', []],
    ['[**Ici**](https://example.org)', ['8:4 link-text'], 'fr'],
    ['[Aquí](https://example.org)', ['8:2 link-text'], 'es'],
    ['[اضغط هنا](https://example.org)', ['8:2 link-text'], 'ar'],
    ['<!-- dateline-ignore double-space: the own spacing of the poem -->\nThe boats  are safe.\nThe  boats.', ['10:4 double-space']],
    ['The boats  are safe. <!-- dateline-ignore double-space: a poem -->', []],
    ['<!-- dateline-ignore double-space -->\nThe boats  are.', ['8:1 silenced-without-reason', '9:10 double-space']],
    ['<!-- dateline-ignore bare-url: none -->\nThe boats.', ['8:1 silences-nothing']],
  ])('%j', async (body, expected, language = 'en') => {
    expect(await told(body, language)).toEqual(expected)
  })

  it.each<[lines: readonly string[], expected: readonly string[]]>([
    [['title: The  boats'], ['2:11 double-space']],
    [['title: The  boats # dateline-ignore double-space: a poem'], []],
    [['title: The  boats # dateline-ignore double-space'], ['2:11 double-space', '2:19 silenced-without-reason']],
    [['# dateline-ignore double-space: a poem', 'summary: A  b'], []],
    [['# dateline-ignore double-space: a poem', 'summary: >', '  All', '  came  here.', 'place: A  b'], ['11:9 double-space']],
    [['# dateline-ignore double-space: a poem', 'image:', '  src: a.svg', '  alt: A  b', '  caption: C  d'], []],
    [
      ['# dateline-ignore dash: none', 'summary: A  b'],
      ['7:1 silences-nothing', '8:11 double-space'],
    ],
    [["summary: 'It''s  here'"], ['7:16 double-space']],
    [['summary: "Two\\u0020\\u0020spaces"'], ['7:10 double-space']],
    [['changes:', '  - { at: 2026-03-09T12:00Z, kind: minor, note: A  b }'], ['8:50 double-space']],
  ])('front matter %j', async (lines, expected) => {
    const source = sourceFile('releases/boats.en.md', releaseText(lines))
    const found = await checkStyle.run({ source, languages: LANGUAGES, house: houseStyle() })
    expect(found.map(({ line, column, code }) => `${line}:${column} ${code.replace('style-', '')}`)).toEqual(expected)
  })

  it('says nothing of a silencing for a rule that is off', async () => {
    const source = sourceFile('releases/boats.en.md', releaseText([], '<!-- dateline-ignore dash: one day -->\nThe boats.'))
    expect(await checkStyle.run({ source, languages: LANGUAGES, house: houseStyle('rules: { dash: off }') })).toEqual([])
  })

  it('is kept by the demonstration', async () => {
    const { sources, settings } = readProject(REPOSITORY)
    const house = readHouseStyle(settings, { countries: [], rules: {} }).value ?? houseStyle()
    const found = await runInline.map(
      checkStyle,
      sources.map((source) => ({ source, languages: LANGUAGES, house })),
    )
    expect(found.flat()).toEqual([])
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
    const [found] = await runner.map(checkStyle, [{ source, languages: ['en'], house: houseStyle() }])
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
