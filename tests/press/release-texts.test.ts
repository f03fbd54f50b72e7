import { describe, expect, it } from 'vitest'
import { releaseText } from '../release-text.ts'
import { pressFilesOf } from './press-files-of.ts'

async function fileOf(name: string, body: string, lines: readonly string[] = [], language = 'en') {
  const files = await pressFilesOf({ files: { [`releases/boats.${language}.md`]: releaseText(lines, body) } })
  return files.get(`${language}/news/2026/boats/${name}`) ?? ''
}

/** What stands between the head of the plain text and its end. */
async function plainOf(body: string, language = 'en'): Promise<string> {
  const text = await fileOf('release.txt', body, ['title: Boats'], language)
  return /\nBoats\n\n([^]*?)\n\n(?:ENDS|FIN|انتهى)\n/.exec(text)?.[1] ?? text
}

async function markdownOf(body: string): Promise<string> {
  const text = await fileOf('release.md', body, ['title: Boats'])
  return /^# Boats\n\n[^\n]*\n\n([^]*)\n\n---\n/.exec(text)?.[1] ?? text
}

const LONG = 'Some words that go on and on until they reach the edge of the line which is not far from here, and further.'

const BODIES: readonly (readonly [what: string, body: string, plain: string, markdown: string])[] = [
  ['paragraphs', 'One *two* **three**.\n\nFour.', 'One two three.\n\nFour.', 'One _two_ **three**.\n\nFour.'],
  [
    'long lines',
    LONG,
    'Some words that go on and on until they reach the edge of the line which\nis not far from here, and further.',
    LONG,
  ],
  ['headings', '# Aid\n\nBoats.', 'Aid\n\nBoats.', '## Aid\n\nBoats.'],
  [
    'links',
    '[One](/en/news/) and <https://a.example/b>.',
    'One <https://coast.example/en/news/> and https://a.example/b.',
    '[One](https://coast.example/en/news/) and <https://a.example/b>.',
  ],
  [
    'an address of mail',
    '[press@a.example](mailto:press@a.example) or [us](mailto:us@a.example)',
    'press@a.example or us <mailto:us@a.example>',
    '<press@a.example> or [us](mailto:us@a.example)',
  ],
  [
    'lists',
    `- One\n- ${LONG}\n  1. Inner\n  2. More`,
    '- One\n\n- Some words that go on and on until they reach the edge of the line\n  which is not far from here, and further.\n\n  1. Inner\n  2. More',
    `- One\n\n- ${LONG}\n\n  1. Inner\n  2. More`,
  ],
  ['short lists', '- One\n- Two', '- One\n- Two', '- One\n- Two'],
  ['quotations', '> Said.\n>\n> More.', '    Said.\n\n    More.', '> Said.\n>\n> More.'],
  ['tables', '| A | B |\n| --- | ---: |\n| 1 | 2 |', 'A | B\n1 | 2', '| A |  B |\n| - | -: |\n| 1 |  2 |'],
  ['signs of Markdown', '1\\. is \\*not\\* a `*` list', '1. is *not* a * list', '1\\. is \\*not\\* a `*` list'],
  ['lines', 'One\\\nTwo', 'One\nTwo', 'One\\\nTwo'],
  ['a rule', 'One\n\n---\n\nTwo', 'One\n\n* * *\n\nTwo', 'One\n\n---\n\nTwo'],
  ['HTML', 'H<sub>2</sub>O and <abbr title="International">Intl</abbr>', 'H2O and Intl', 'H2O and Intl'],
  ['code', '```\na  b\n```', '    a  b', '```\na  b\n```'],
]

describe('the texts of a body', () => {
  it.each(BODIES)('say as plain text: %s', async (_, body, plain) => {
    expect(await plainOf(body)).toBe(plain)
  })

  it.each(BODIES)('say as Markdown: %s', async (_, body, _plain, markdown) => {
    expect(await markdownOf(body)).toBe(markdown)
  })

  it.each(BODIES)('say the same when their Markdown is published in turn: %s', async (_, body) => {
    const markdown = await markdownOf(body)
    expect(await markdownOf(markdown)).toBe(markdown)
    expect(await plainOf(markdown)).toBe(await plainOf(body))
  })

  it('give footnotes after the end, by the numbers of the page', async () => {
    const body = 'One[^b] two[^a], one[^b].\n\n[^a]: Note *a*.\n[^b]: Note b.'
    expect(await fileOf('release.txt', body)).toContain('\nOne [1] two [2], one [1].\n\nENDS\n\nNOTES\n\n[1] Note b.\n\n[2] Note a.\n\n')
    const markdown = await fileOf('release.md', body)
    expect(markdown).toContain('\nOne[^1] two[^2], one[^1].\n')
    expect(markdown).toContain('\n[^1]: Note b.\n\n[^2]: Note _a_.\n')
  })

  it('have no line that is longer than 72 signs, but for what cannot be broken', async () => {
    const words = Array.from({ length: 300 }, (_, index) => 'x'.repeat((index % 17) + 1)).join(' ')
    for (const body of [words, `- ${words}`, `> ${words}`, `| a | b |\n| - | - |\n| ${words} | ${words} |`]) {
      const lines = (await fileOf('release.txt', body)).split('\n')
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72)
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
    }
  })

  it('tell all that the page says around the body', async () => {
    const text = await fileOf('release.txt', 'Text.', [
      'place: Lima',
      'summary: In short.',
      'type: media-advisory',
      'changes: [{ at: 2026-03-09T12:00Z, kind: correction, note: A number. }, { at: 2026-03-09T13:00Z, kind: minor, note: Nothing. }]',
      'event: { start: 2026-03-10T10:00-05:00, status: cancelled, place: Hall }',
    ])
    expect(text).toBe(
      [
        'Coast Watch\nMedia advisory\n8 March 2026, 00:00 (UTC−5)\nSlugline: BOATS',
        'Boats reach the shore',
        'Corrected on 9 March 2026, 07:00 (UTC−5) A number.',
        'In short.',
        'Event details: Cancelled',
        'Starts: 10 March 2026, 10:00 (UTC−5)',
        'Place: Hall',
        'Lima – 8 March 2026',
        'Text.',
        'ENDS',
        'MEDIA CONTACTS',
        'For more information: Press desk, Lima',
        'Press desk\nLima\nEmail: press@coast.example',
        'https://coast.example/en/news/2026/boats/\n',
      ].join('\n\n'),
    )
  })

  it('keep a number in order among Arabic words, and French spaces', async () => {
    const contacts = ['contacts: { office: ليما, phone: "+51 1 221 76 98" }']
    expect(await fileOf('release.txt', 'نص.', contacts, 'ar')).toContain('\u2066+51 1 221 76 98\u2069')
    expect(await fileOf('release.txt', 'Texte.', contacts, 'fr')).toContain('Téléphone\u00a0: +51 1 221 76 98')
  })
})
