import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/compile/read-facts.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Project } from '../../src/model/project.ts'
import { compileText, releaseOf } from '../compile-text.ts'
import { DEMONSTRATION_NOW } from '../global-setup.ts'
import { costOf, MOST_SECONDS } from '../hostile/cost-of.ts'
import { buildInMemory, filesFrom } from '../promises/build-in-memory.ts'
import { DEMONSTRATION } from '../promises/demonstration.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { sourceFile } from '../source-file.ts'

const NOW = '2026-04-15T12:00:00Z'

type Versions = Readonly<Record<string, string>>

/** What a check says of the versions of one release. */
async function check(versions: Versions, purpose: Project['purpose'] = 'check'): Promise<readonly Diagnostic[]> {
  const files = Object.fromEntries(Object.entries(versions).map(([language, text]) => [`releases/boats.${language}.md`, text]))
  const { diagnostics } = await buildInMemory(filesFrom({ ...SETTINGS_FILES, ...files }), NOW, purpose)
  return diagnostics
}

/** `fr:8:5 fact-differs 13 12`: the place, the code, and what the message quotes. */
function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ file, line, column, code, message }) => {
    const quoted = [...message.matchAll(/"([^"]*)"/g)].map(([, text]) => text)
    return `${file.split('.')[1]}:${line}:${column} ${code}${code.startsWith('fact') ? ` ${quoted.join(' ')}` : ''}`
  })
}

const inBody = (en: string, fr: string) => ({ en: releaseText([], en), fr: releaseText([], fr) })

describe('a check tells of', () => {
  it.each<readonly [name: string, versions: Versions, expected: readonly string[]]>([
    ['a number that differs', inBody('In all 12,500 came.', 'En tout 15 200 sont venus.'), ['fr:8:9 fact-differs 15 200 12,500']],
    [
      'a number that has a nought more',
      inBody('Some 40,000 of 90,000.', 'Quelque 400 000 sur 90 000.'),
      ['fr:8:9 fact-differs 400 000 40,000'],
    ],
    [
      'millions that became thousands',
      inBody('It cost 2.5 million.', 'Cela coûta 2,5 mille.'),
      ['fr:8:12 fact-differs 2,5 mille 2.5 million'],
    ],
    ['a share that differs', inBody('9% came.', '8 % sont venus.'), ['fr:8:1 fact-differs 8 % 9%']],
    ['a day that differs', inBody('Until 8 March.', 'Jusqu’au 9 mars.'), ['fr:8:10 fact-differs 9 mars 8 March']],
    ['a month that differs', inBody('Until 8 March.', 'Jusqu’au 8 mai.'), ['fr:8:10 fact-differs 8 mai 8 March']],
    ['a year that differs', inBody('Until 8 March 2026.', 'Jusqu’au 8 mars 2027.'), ['fr:8:10 fact-differs 8 mars 2027 8 March 2026']],
    ['a time that differs', inBody('At 2 p.m. here.', 'À 15 heures ici.'), ['fr:8:3 fact-differs 15 heures 2 p.m.']],
    [
      'a telephone number that differs',
      inBody('Call +51 1 221 76 98.', 'Appelez le +51 1 221 76 89.'),
      ['fr:8:12 fact-differs +51 1 221 76 89 +51 1 221 76 98'],
    ],
    ['an e-mail address that differs', inBody('Ask a@b.org.', 'Écrivez à b@b.org.'), ['fr:8:11 fact-differs b@b.org a@b.org']],
    ['a number that is left out', inBody('The 120 men left.', 'Les hommes sont partis.'), ['fr:2:8 fact-missing 120']],
    ['a number that was added', inBody('The men left.', 'Les 120 hommes sont partis.'), ['fr:8:5 fact-added 120']],
    ['a link that is left out', inBody('See [it](https://b.org/c).', 'Voilà.'), ['fr:2:8 fact-missing https://b.org/c']],
    [
      'each in its place',
      inBody('First 11, then 22 and 33.\n\n- 44\n- 55', 'D’abord 11, puis 23 et 33.\n\n- 44\n- 56'),
      ['fr:8:18 fact-differs 23 22', 'fr:11:3 fact-differs 56 55'],
    ],
    [
      'a number in the title, the summary or the caption',
      {
        en: releaseText(['title: The 120', 'summary: The 130', 'image: { src: ../a.jpg, alt: A, caption: The 140, credit: C }']),
        fr: releaseText(['title: Les 121', 'summary: Les 131', 'image: { src: ../a.jpg, alt: A, caption: Les 141, credit: C }']),
      },
      ['fr:2:12 fact-differs 121 120', 'fr:7:14 fact-differs 131 130', 'fr:8:46 fact-differs 141 140'],
    ],
    [
      'an event at another time',
      {
        en: releaseText(['type: media-advisory', 'event: { start: 2026-05-01T10:00Z }']),
        fr: releaseText(['type: media-advisory', 'event: { start: 2026-05-01T11:00Z }']),
      },
      ['fr:2:8 versions-differ'],
    ],
  ])('%s', async (_, versions, expected) => {
    const problems = (await check(versions)).filter(({ code }) => code !== 'missing-image')
    expect(told(problems)).toEqual(expected)
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  it('the place in the other version as well', async () => {
    const [problem] = await check(inBody('In all 12,500 came.', 'En tout 15 200 sont venus.'))
    expect(problem?.message).toContain('releases/boats.en.md:8:8')
  })

  it('nothing of this in a build', async () => {
    expect(await check(inBody('In all 12,500 came.', 'En tout 15 200 sont venus.'), 'build')).toEqual([])
  })
})

describe('a check lets pass', () => {
  it.each<readonly [name: string, en: string, fr: string]>([
    ['each language’s own way with figures', '12,500 of 1.5 million (2.5%)', '12 500 sur 1,5 million (2,5 %)'],
    ['spaces that are written as entities', '12,500', '12&nbsp;500'],
    ['what is said twice in one of them', 'The 120 came. The 120 left.', 'Les 120 sont venus et repartis.'],
    ['numbers in words', 'Twenty-five of 30', '25 sur une trentaine'],
    ['small numbers', 'In 3 days', 'En quelques jours'],
    ['a date without its year', 'Until 8 March 2026', 'Jusqu’au 8 mars'],
    ['a date in words', 'The eighteenth of December', 'Le 18 décembre'],
    ['days of a range', 'On 8 and 9 March', 'Du 8 au 9 mars'],
    ['a season for a school year', 'In 2019-20', 'En 2019-2020'],
    ['the clock', 'At 2.30 p.m.', 'À 14 h 30'],
    ['an hour that only one tells', 'At 2 p.m.', 'L’après-midi'],
    ['links to each language’s own pages', '[a](https://www.iom.int/en/a)', '[a](https://france.iom.int/fr/b)'],
    ['links to each language’s own sites', '[a](https://en.wikipedia.org/A)', '[a](https://larousse.fr/A)'],
    ['names with figures', 'COVID-19 and 4G', 'La pandémie'],
    ['code and pictures', '`a 120` ![A 130](a.jpg)', '`b 125` ![B 135](a.jpg)'],
    ['marks of notes', 'A.[^12]\n\n[^12]: B.', 'A.[^13]\n\n[^13]: B.'],
    ['all of it', '100% of them', 'Tous'],
  ])('%s', async (_, en, fr) => {
    const problems = await check(inBody(en, fr))
    expect(told(problems.filter(({ code }) => code !== 'missing-file'))).toEqual([])
  })
})

describe('a version is held', () => {
  const one = (number: number, ...lines: readonly string[]) => releaseText(lines, `In all ${number}.`)

  it.each<readonly [name: string, versions: Versions, expected: readonly string[]]>([
    ['against the default language', { ar: one(11), en: one(12), fr: one(12) }, ['ar:8:8 fact-differs 11 12']],
    ['against the first of the site’s, where that one has none', { ar: one(11), fr: one(12) }, ['ar:8:8 fact-differs 11 12']],
    [
      'against the one that it was translated from',
      { ar: one(11), en: one(12), fr: one(11, 'translationOf: { lang: ar }') },
      ['ar:8:8 fact-differs 11 12'],
    ],
    ['against nothing while it is a draft', { en: one(12), fr: one(11, 'draft: true') }, []],
    ['against no draft', { en: one(12, 'draft: true'), fr: one(11) }, []],
    ['before it is out', { en: one(12), fr: one(11, 'embargo: 2027-01-01T00:00Z') }, ['fr:9:8 fact-differs 11 12']],
    ['against nothing once it is withdrawn', { en: one(12), fr: one(11, 'withdrawn: { at: 2026-04-01T00:00Z, reason: Wrong }') }, []],
  ])('%s', async (_, versions, expected) => {
    expect(told(await check(versions))).toEqual(expected)
  })

  it('against nothing where it cannot be read', async () => {
    expect(told(await check({ en: one(12), fr: one(11, 'sdg: 18') }))).toEqual(['fr:7:6 bad-goal'])
  })
})

describe('a translation', () => {
  const original = releaseText([], 'The boats are safe.')
  const { revision } = releaseOf(compileText(original))
  const translated = (pin: string, ...lines: readonly string[]) => releaseText([`translationOf: { lang: en${pin} }`, ...lines], 'Sauvés.')

  it.each<readonly [name: string, versions: Versions, expected: readonly string[]]>([
    ['of the present text is fresh', { en: original, fr: translated(`, revision: ${revision}`) }, []],
    ['that pins nothing is not asked', { en: original, fr: translated('') }, []],
    ['of a former text is stale', { en: original, fr: translated(', revision: 0123456789abcdef') }, ['fr:7:38 translation-stale']],
    [
      'of a text that was changed is stale',
      { en: `${original}Now.\n`, fr: translated(`, revision: ${revision}`) },
      ['fr:7:38 translation-stale'],
    ],
    [
      'of a draft may be stale',
      { en: releaseText(['draft: true']), fr: translated(', revision: 0123456789abcdef') },
      ['fr:7:38 translation-stale'],
    ],
    ['is not stale while it is a draft', { en: original, fr: translated(', revision: 0', 'draft: true') }, []],
    [
      'that waits may be stale',
      { en: original, fr: translated(', revision: 0', 'embargo: 2027-01-01T00:00Z') },
      ['fr:7:38 translation-stale'],
    ],
    ['of a version that is not there is an error', { fr: translated('') }, ['fr:7:24 translation-of-nothing']],
    ['of what is no language is one error', { en: releaseText(['translationOf: { lang: de }']) }, ['en:7:24 bad-choice']],
    ['of itself is an error', { en: translated('') }, ['en:7:24 translation-of-nothing']],
    ['of a version that cannot be read is not one more', { en: 'No front matter.', fr: translated('') }, ['en:1:1 front-matter-missing']],
    ['of a version with errors is not one more', { en: releaseText(['sdg: 18']), fr: translated(', revision: 0') }, ['en:7:6 bad-goal']],
  ])('%s', async (_, versions, expected) => {
    expect(told(await check(versions))).toEqual(expected)
  })

  it('that is stale is told the revision to write', async () => {
    const [problem] = await check({ en: original, fr: translated(', revision: 0123456789abcdef') })
    expect(problem?.hint).toContain(`"revision: ${revision}"`)
  })

  it('of nothing stops no build', async () => {
    expect(await check({ fr: translated('') }, 'build')).toEqual([])
  })
})

describe('in the demonstration newsroom', () => {
  const facts = new Set(['fact-differs', 'fact-added', 'fact-missing'])

  it('no translation differs', async () => {
    const { diagnostics } = await buildInMemory(DEMONSTRATION, DEMONSTRATION_NOW, 'check')
    expect(diagnostics.filter(({ code }) => facts.has(code))).toEqual([])
  })

  it('a wrong figure in a translation is found', async () => {
    // In every translation the first figure is given another last digit.
    const decoder = new TextDecoder()
    const changed: string[] = []
    const sources = await Promise.all(
      DEMONSTRATION.sources.map(async (source) => {
        const [, language] = /^releases\/.*\.(fr|es|ar)\.md$/.exec(source.path) ?? []
        if (language !== 'fr' && language !== 'es' && language !== 'ar') return source
        const { stated } = await readFacts.run({ source, language })
        const figure = stated.find(({ kind, written }) => kind === 'number' && /\d$/.test(written))
        if (!figure) return source
        const lines = decoder.decode(source.bytes).split('\n')
        const line = lines[figure.place.line - 1] ?? ''
        const at = figure.place.column - 1 + figure.written.length - 1
        lines[figure.place.line - 1] = `${line.slice(0, at)}${(Number(line[at]) + 1) % 10}${line.slice(at + 1)}`
        changed.push(source.path)
        return sourceFile(source.path, lines.join('\n'))
      }),
    )
    const { diagnostics } = await buildInMemory({ ...DEMONSTRATION, sources }, DEMONSTRATION_NOW, 'check')
    const found = new Set(diagnostics.filter(({ code }) => facts.has(code)).map(({ file }) => file))
    expect(changed.length).toBeGreaterThan(50)
    // Drafts are not looked at, and a digit may happen to make a number that stands elsewhere in the text.
    expect(changed.filter((path) => !found.has(path)).length).toBeLessThan(changed.length / 20)
  })
})

describe('reading facts', () => {
  const shapes = [
    '![',
    '](',
    '[^',
    '`',
    '~',
    '<!--',
    '<a ',
    '<a href=x href=',
    '[a]: ',
    '> 1',
    'www.!',
    'a.a@a.',
    '+1 (',
    '1,111',
    '1 ',
    'one ',
    '8 and 9 ',
    '&nbsp;1',
    '[',
    '50%',
  ]

  it.each(shapes)('takes no longer for 100 KB of %j than for any other text', (shape) => {
    const text = `---\ntitle: A\n---\n${shape.repeat(100_000 / shape.length)}`
    const input = { source: sourceFile('releases/a.en.md', text), language: 'en' } as const
    expect(costOf(() => readFacts.run(input))).toBeLessThan(MOST_SECONDS)
  })
})
