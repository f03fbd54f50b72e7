import { describe, expect, it } from 'vitest'
import { codesOf } from '../codes-of.ts'
import { compileText, releaseOf } from '../compile-text.ts'
import { misplaced } from '../misplaced.ts'
import { releaseText } from '../release-text.ts'
import type { Release } from '../../src/model/release.ts'

/*
 * Every rule of the front matter of a release: the design's section 4. Rows are single lines of front matter, which
 * stand on line 7 unless their key is a required one (title 2, date 3, region 4, topic 5, contacts 6).
 */

type Accepted = readonly [line: string, read: (release: Release) => unknown, value: unknown]

const ids = (named: Release['regions']) => named.map(({ id }) => id)

const ACCEPTED: readonly Accepted[] = [
  ['title: "Boats:  reach\\tthe shore "', (release) => release.title, 'Boats: reach the shore'],
  ['title: 2026', (release) => release.title, '2026'],
  ['title: yes', (release) => release.title, 'yes'],
  ['title: “Boats”', (release) => release.title, '“Boats”'],

  // A day begins at midnight in the newsroom's zone, which is five hours behind UTC.
  ['date: 2026-03-08', (release) => release.date, '2026-03-08T05:00:00Z'],
  ['date: "2026-03-08"', (release) => release.date, '2026-03-08T05:00:00Z'],
  ['date: 2024-02-29', (release) => release.date, '2024-02-29T05:00:00Z'],
  ['date: 2026-03-08T10:00-05:00', (release) => release.date, '2026-03-08T15:00:00Z'],
  ['date: 2026-03-08T10:00:30+05:45', (release) => release.date, '2026-03-08T04:15:30Z'],
  ['date: 2026-03-08T10:00Z', (release) => release.date, '2026-03-08T10:00:00Z'],
  ['date: 2026-03-08T23:59:59Z', (release) => release.date, '2026-03-08T23:59:59Z'],
  ['date: 2026-12-31T22:00-05:00', (release) => release.day, '2026-12-31'],
  ['date: 2027-01-01T04:59Z', (release) => release.day, '2026-12-31'],

  ['region: coast', (release) => ids(release.regions), ['coast']],
  ['region: [north-coast, coast, north-coast]', (release) => ids(release.regions), ['north-coast', 'coast']],
  ['topic: [rescue, a1-b2]', (release) => ids(release.topics), ['rescue', 'a1-b2']],
  ['country: PER', (release) => ids(release.countries), ['PER']],
  ['country: [PER, BOL]', (release) => ids(release.countries), ['PER', 'BOL']],
  ['country: []', (release) => ids(release.countries), []],

  ['contacts: desk', (release) => release.contacts.map((one) => one.kind === 'id' && one.id), ['desk']],
  ['contacts: [desk, lima-desk]', (release) => release.contacts.map((one) => one.kind === 'id' && one.id), ['desk', 'lima-desk']],
  [
    'contacts: [desk, { name: Ana Rivas, office: { en: Lima, fr: Lima }, phone: +51 1 221 76 98, email: a.rivas@coast.example }]',
    (release) => release.contacts.map((one) => (one.kind === 'inline' ? one.contact : one.id)),
    [
      'desk',
      {
        name: 'Ana Rivas',
        office: { en: 'Lima', fr: 'Lima' },
        role: undefined,
        phone: '+51 1 221 76 98',
        email: 'a.rivas@coast.example',
        languages: [],
        until: undefined,
        desk: undefined,
      },
    ],
  ],
  // What YAML 1.1 would read as a number stays the text that was written.
  [
    'contacts: { office: "022", phone: +41227179111, languages: [no] }',
    (release) => release.contacts.map((one) => one.kind === 'inline' && [one.contact.office, one.contact.phone, one.contact.languages]),
    [['022', '+41227179111', ['no']]],
  ],
  ['place: 022', (release) => release.place, '022'],
  ['place: 12:30', (release) => release.place, '12:30'],
  ['place: 2026-02-31', (release) => release.place, '2026-02-31'],
  ['place: “Lima”', (release) => release.place, '“Lima”'],
  ['place: Lima # where it happened', (release) => release.place, 'Lima'],

  ['type: media-advisory', (release) => release.type, 'media-advisory'],
  ['lead: true', (release) => release.lead, true],
  ['lead: false', (release) => release.lead, false],
  ['draft: true', (release) => release.schedule.draft, true],
  ['draft: false', (release) => release.schedule.draft, false],
  ['embargo: 2026-03-09T10:00-05:00', (release) => release.schedule.due, '2026-03-09T15:00:00Z'],
  // The later of the two counts: an embargo that is over takes nothing back.
  ['embargo: 2026-03-01T10:00-05:00', (release) => release.schedule.due, '2026-03-08T05:00:00Z'],
  ['together: [en, fr]', (release) => release.schedule.together, ['en', 'fr']],
  ['together: fr', (release) => release.schedule.together, ['fr']],

  ['summary: One sentence.', (release) => release.summary, 'One sentence.'],
  ['summary: |\n  One\n  ---\n  sentence.', (release) => release.summary, 'One --- sentence.'],
  ['slug: boats-2026', (release) => release.slug, 'boats-2026'],
  ['sdg: 17', (release) => release.goals, [17]],
  ['sdg: [8, 5, 8]', (release) => release.goals, [8, 5]],
  ['aliases: /fr/news/old', (release) => ids(release.aliases), ['/fr/news/old/']],
  ['aliases: [/old, /older/]', (release) => ids(release.aliases), ['/old/', '/older/']],
  [
    'image: { src: ../../images/a%20b.jpg, alt: A boat, credit: C }',
    (release) => release.image && [release.image.path, release.image.alt, release.image.caption, release.image.credit],
    ['images/a b.jpg', 'A boat', undefined, 'C'],
  ],
  [
    'changes: [{ at: 2026-03-10T10:00Z, kind: update, note: Two }, { at: 2026-03-09T10:00Z, kind: minor, note: One }]',
    (release) => release.changes,
    [
      { at: '2026-03-09T10:00:00Z', kind: 'minor', note: 'One' },
      { at: '2026-03-10T10:00:00Z', kind: 'update', note: 'Two' },
    ],
  ],
  [
    'withdrawn: { at: 2026-04-01T09:00Z, reason: It was wrong. }',
    (release) => release.withdrawn,
    { at: '2026-04-01T09:00:00Z', reason: 'It was wrong.' },
  ],
  ['translationOf: { lang: es, revision: 0a1b }', (release) => release.translationOf, { language: 'es', revision: '0a1b' }],
]

describe('front matter that is right', () => {
  it.each(ACCEPTED)('%s', (line, read, value) => {
    const compiled = compileText(releaseText([line]))
    expect(codesOf(compiled.diagnostics)).toEqual([])
    expect(read(releaseOf(compiled))).toEqual(value)
  })

  it('reads an event of a media advisory, whose days begin in the zone of the newsroom', () => {
    const event = 'event: { start: 2026-03-10, end: 2026-03-10T18:00Z, place: Port, status: provisional }'
    const compiled = compileText(releaseText(['type: media-advisory', event]))
    expect(codesOf(compiled.diagnostics)).toEqual([])
    expect(releaseOf(compiled).event).toEqual({
      start: '2026-03-10T05:00:00Z',
      end: '2026-03-10T18:00:00Z',
      startDay: '2026-03-10',
      endDay: undefined,
      over: '2026-03-10T18:00:00Z',
      place: 'Port',
      status: 'provisional',
    })
  })

  it.each([
    ['{ start: 2026-03-10T15:00Z }', undefined, '2026-03-11T05:00:00Z'],
    ['{ start: 2026-03-10 }', undefined, '2026-03-11T05:00:00Z'],
    ['{ start: 2026-03-10, end: 2026-03-12 }', '2026-03-13T05:00:00Z', '2026-03-13T05:00:00Z'],
    ['{ start: 2026-03-10T15:00Z, end: 2026-03-10 }', '2026-03-11T05:00:00Z', '2026-03-11T05:00:00Z'],
  ])('knows when an event is over: %s', (event, end, over) => {
    const compiled = compileText(releaseText(['type: media-advisory', `event: ${event}`]))
    expect(codesOf(compiled.diagnostics)).toEqual([])
    expect(releaseOf(compiled).event).toMatchObject({ end, over })
  })

  it('has the defaults of the contract', () => {
    const release = releaseOf(compileText(releaseText()))
    expect(release).toMatchObject({
      type: 'press-release',
      place: undefined,
      countries: [],
      summary: 'The boats are safe.',
      slug: 'boats',
      image: undefined,
      schedule: { draft: false, due: '2026-03-08T05:00:00Z', together: [] },
      goals: [],
      aliases: [],
      changes: [],
      withdrawn: undefined,
      lead: false,
      translationOf: undefined,
      event: undefined,
    })
  })
})

const REFUSED: readonly (readonly [line: string, expected: string])[] = [
  // Dates
  ['date: 2026-02-31', 'bad-date 3:7'],
  ['date: 2024-02-30', 'bad-date 3:7'],
  ['date: 2025-02-29', 'bad-date 3:7'],
  ['date: 2024-13-01', 'bad-date 3:7'],
  ['date: 2026-00-10', 'bad-date 3:7'],
  ['date: 2026-3-8', 'bad-date 3:7'],
  ['date: 08.03.2026', 'bad-date 3:7'],
  ['date: 2026-03-08T24:00Z', 'bad-date 3:7'],
  ['date: 2026-03-08T10:60Z', 'bad-date 3:7'],
  ['date: 2026-03-08T10:00:60Z', 'bad-date 3:7'],
  ['date: 2026-03-08T10:00:00.5Z', 'bad-date 3:7'],
  ['date: 2026-03-08t10:00Z', 'bad-date 3:7'],
  ['date: 2026-03-08T10:00z', 'bad-date 3:7'],
  ['date: 2026-03-08 10:00Z', 'bad-date 3:7'],
  ['date: 2026-03-08T10Z', 'bad-date 3:7'],
  ['date: 2026-03-08T10:00-0500', 'bad-date 3:7'],
  ['date: 2026-03-08T10:00-05', 'bad-date 3:7'],
  ['date: 2026-03-08T10:00+24:00', 'bad-date 3:7'],
  ['date: 2026-03-08T10:00+01:60', 'bad-date 3:7'],
  ['date: tomorrow', 'bad-date 3:7'],
  ['date: ٢٠٢٦-٠٣-٠٨', 'bad-date 3:7'],
  ['date: 2026-03-08T10:00', 'no-offset 3:7'],
  ['date: 2026-03-08T10:00:30', 'no-offset 3:7'],
  ['date: [2026-03-08]', 'wrong-type 3:7'],
  ['date: { day: 2026-03-08 }', 'wrong-type 3:7'],
  ['embargo: 2026-03-08', 'needs-instant 7:10'],
  ['embargo: 2026-03-08T10:00', 'no-offset 7:10'],
  ['embargo: soon', 'bad-date 7:10'],
  // Years end at 9999 in UTC as well: a longer one would compare as earlier than all others, and lift the embargo.
  ['date: 9999-12-31T23:59-05:00', 'bad-date 3:7'],
  ['embargo: 9999-12-31T23:59-05:00', 'bad-date 7:10'],

  // Booleans
  ['draft: yes', 'bad-boolean 7:8'],
  ['draft: True', 'bad-boolean 7:8'],
  ['draft: 1', 'bad-boolean 7:8'],
  ['draft: "no"', 'bad-boolean 7:8'],
  ['draft: null', 'bad-boolean 7:8'],
  ['draft: [true]', 'wrong-type 7:8'],
  ['lead: on', 'bad-boolean 7:7'],

  // Ids, one or a list of them
  ['region: Coast', 'bad-id 4:9'],
  ['region: [coast, north coast]', 'bad-id 4:17'],
  ['region: []', 'empty-value 4:9'],
  ['region: [[coast]]', 'wrong-type 4:10'],
  ['region: { id: coast }', 'wrong-type 4:9'],
  ['topic: rescue-', 'bad-id 5:8'],
  ['topic: []', 'empty-value 5:8'],
  ['topic: ""', 'empty-value 5:8'],
  ['country: per', 'bad-country-code 7:10'],
  ['country: [PER, BO]', 'bad-country-code 7:16'],
  ['country: Peru', 'bad-country-code 7:10'],

  // Contacts
  ['contacts: []', 'empty-value 6:11'],
  ['contacts: Lima_desk', 'bad-id 6:11'],
  ['contacts: [desk, Lima_desk]', 'bad-id 6:18'],
  ['contacts: [{ name: Ana }]', 'missing-key 6:12'],
  ['contacts: [{ office: Lima, phon: "+51 1 221 76 98" }]', 'unknown-key 6:28'],
  ['contacts: [{ office: Lima, phone: 022 }]', 'bad-phone 6:35'],
  ['contacts: [{ office: Lima, phone: call us }]', 'bad-phone 6:35'],
  ['contacts: [{ office: Lima, email: ana@lima }]', 'bad-email 6:35'],
  ['contacts: [{ office: Lima, email: "mailto:a@coast.example" }]', 'bad-email 6:35'],
  ['contacts: [{ office: Lima, email: "a@coast.example?bcc=b@coast.example" }]', 'bad-email 6:35'],
  ['contacts: [{ office: Lima, email: "a@coast.example%0ABcc:b@coast.example" }]', 'bad-email 6:35'],
  ['contacts: [{ office: Lima, languages: es }]', 'wrong-type 6:39'],
  ['contacts: [{ office: Lima, until: 2026-04-01T10:00Z }]', 'bad-date 6:35'],
  ['contacts: [{ office: Lima, desk: The_desk }]', 'bad-id 6:34'],
  ['contacts: [{ office: { en: Lima, de: Lima } }]', 'unknown-key 6:34'],
  ['contacts: [[desk]]', 'wrong-type 6:12'],

  // Choices and texts
  ['type: Statement', 'bad-choice 7:7'],
  ['type: press', 'bad-choice 7:7'],
  ['together: [en, de]', 'bad-choice 7:16'],
  ['together: English', 'bad-choice 7:11'],
  ['title: [Boats]', 'wrong-type 2:8'],
  ['title: { en: Boats }', 'wrong-type 2:8'],
  ['title: "  "', 'empty-value 2:8'],
  ["summary: ''", 'empty-value 7:10'],
  ['summary: [One]', 'wrong-type 7:10'],
  ['place: { en: Lima }', 'wrong-type 7:8'],

  // Addresses
  ['slug: Boats', 'bad-slug 7:7'],
  ['slug: boats_2026', 'bad-slug 7:7'],
  ['slug: -boats', 'bad-slug 7:7'],
  ['slug: boats--2026', 'bad-slug 7:7'],
  ['slug: côte', 'bad-slug 7:7'],
  ['slug: a/b/c', 'bad-slug 7:7'],
  ['aliases: //evil.example', 'bad-alias 7:10'],
  ['aliases: [/old, /a/../b]', 'bad-alias 7:17'],
  ['aliases: /a/./b', 'bad-alias 7:10'],
  ['aliases: /old?page=1', 'bad-alias 7:10'],
  ['aliases: "/old#part"', 'bad-alias 7:10'],
  ['aliases: /a\\b', 'bad-alias 7:10'],
  ['aliases: fr/news/old', 'bad-alias 7:10'],
  ['aliases: https://coast.example/old', 'bad-alias 7:10'],
  ['aliases: { from: /old }', 'wrong-type 7:10'],

  // Goals
  ['sdg: 0', 'bad-goal 7:6'],
  ['sdg: 18', 'bad-goal 7:6'],
  ['sdg: 05', 'bad-goal 7:6'],
  ['sdg: 5.0', 'bad-goal 7:6'],
  ['sdg: [5, x]', 'bad-goal 7:10'],

  // Pictures
  ['image: a.jpg', 'wrong-type 7:8'],
  ['image: [a.jpg]', 'wrong-type 7:8'],
  ['image: { src: a.jpg }', 'missing-alt 7:8'],
  ['image: { src: a.jpg, alt: "" }', 'empty-value 7:27'],
  ['image: { alt: A boat }', 'missing-key 7:8'],
  ['image: { src: ../../../a.jpg, alt: A boat, credit: C }', 'outside-content 7:15'],
  ['image: { src: a.jpg, alt: A boat, captoin: Boats }', 'unknown-key 7:35'],

  // What happens later
  ['changes: { at: 2026-03-09T10:00Z, kind: minor, note: x }', 'wrong-type 7:10'],
  ['changes: [2026-03-09T10:00Z]', 'wrong-type 7:11'],
  ['changes: [{ at: 2026-03-09, kind: minor, note: x }]', 'needs-instant 7:17'],
  ['changes: [{ at: 2026-03-09T10:00Z, kind: big, note: x }]', 'bad-choice 7:42'],
  ['changes: [{ at: 2026-03-09T10:00Z, kind: minor }]', 'missing-key 7:11'],
  ['withdrawn: true', 'wrong-type 7:12'],
  ['withdrawn: { at: 2026-03-09, reason: x }', 'needs-instant 7:18'],
  ['withdrawn: { at: 2026-03-09T10:00Z }', 'missing-key 7:12'],
  ['translationOf: es', 'wrong-type 7:16'],
  ['translationOf: { lang: de, revision: 0a1b }', 'bad-choice 7:24'],
  ['translationOf: { lang: es, version: 0a1b }', 'unknown-key 7:28'],
  ['event: { place: Port }', 'missing-key 7:8'],
  ['event: { start: 2026-03-08, status: sure }', 'bad-choice 7:37'],
  ['event: { start: 2026-03-08T10:00 }', 'no-offset 7:17'],

  // Keys that there are not
  ['author: Ana', 'unknown-key 7:1'],
  ['Title: Boats', 'unknown-key 7:1'],
  ['__proto__: { draft: false }', 'unknown-key 7:1'],
  ['constructor: x', 'unknown-key 7:1'],
  ['hasOwnProperty: x', 'unknown-key 7:1'],
  ['<<: { draft: false }', 'unknown-key 7:1'],
  ['null: x', 'unknown-key 7:1'],
]

describe('front matter that is wrong', () => {
  it.each(REFUSED)('%s is %s', (line, expected) => {
    const text = releaseText([line])
    const { value, diagnostics } = compileText(text)
    expect(codesOf(diagnostics)).toEqual([expected])
    expect(diagnostics.map(({ severity, file }) => [severity, file])).toEqual([['error', 'releases/2026/boats.en.md']])
    expect(value).toMatchObject({ release: undefined })
  })

  it.each(
    [
      'title date region topic contacts place type country summary slug image embargo draft sdg aliases changes withdrawn'.split(' '),
      'together lead translationOf event'.split(' '),
    ].flat(),
  )('%s without a value is one error on its line', (key) => {
    const text = releaseText([`${key}:`])
    const { value, diagnostics } = compileText(text)
    expect(diagnostics.map(({ code }) => code)).toEqual([expect.stringMatching(/^(empty-value|wrong-type)$/)])
    expect(misplaced(diagnostics, text)).toEqual([])
    expect(diagnostics.map(({ line }) => line)).toEqual([text.split('\n').indexOf(`${key}:`) + 1])
    expect(value).toMatchObject({ release: undefined })
  })

  it.each(['title', 'date', 'region', 'topic', 'contacts'])('%s must be there', (key) => {
    const text = releaseText()
      .split('\n')
      .filter((line) => !line.startsWith(`${key}:`))
      .join('\n')
    const { diagnostics } = compileText(text)
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([['missing-key', `The key "${key}" is missing.`]])
    expect(misplaced(diagnostics, text)).toEqual([])
  })
})

describe('what to do about it', () => {
  it.each([
    ['titel: Boats', 'Did you mean "title"?'],
    ['contact: desk', 'Did you mean "contacts"?'],
    ['embargoed: 2026-03-08T10:00Z', 'Did you mean "embargo"?'],
    ['image: { src: a.jpg, alt: A boat, captoin: Boats }', 'Did you mean "caption"?'],
    ['contacts: [{ office: Lima, phon: "+51 1 221 76 98" }]', 'Did you mean "phone"?'],
    ['type: Statement', 'Did you mean "statement"?'],
    ['changes: [{ at: 2026-03-09T10:00Z, kind: corection, note: x }]', 'Did you mean "correction"?'],
    // Nothing is near: then all there is, and no guess.
    ['author: Ana', 'The keys are: title, date, region'],
    ['translationOf: { lang: es, version: 0a1b }', 'The keys are: lang, revision.'],
  ])('%s: %s', (line, hint) => {
    const hints = compileText(releaseText([line])).diagnostics.map((one) => one.hint)
    expect(hints.filter((one) => one.includes(hint))).toHaveLength(1)
  })

  it('names no key for a word that resembles none', () => {
    const [diagnostic] = compileText(releaseText(['author: Ana'])).diagnostics
    expect(diagnostic?.hint).not.toContain('Did you mean')
  })
})

describe('several problems at once', () => {
  const cases: readonly (readonly [name: string, lines: readonly string[], path: string, expected: readonly string[]])[] = [
    [
      'in different keys',
      ['date: soon', 'region: Coast', 'sdg: 18', 'author: Ana'],
      'releases/2026/boats.en.md',
      ['bad-date 3:7', 'bad-id 4:9', 'bad-goal 7:6', 'unknown-key 8:1'],
    ],
    ['in one list', ['sdg: [0, 5, 18]'], 'releases/2026/boats.en.md', ['bad-goal 7:7', 'bad-goal 7:13']],
    [
      'in one contact',
      ['contacts: [{ phone: x, email: y }]'],
      'releases/2026/boats.en.md',
      ['missing-key 6:12', 'bad-phone 6:21', 'bad-email 6:31'],
    ],
    ['in a picture', ['image: { src: a.jpg, captoin: Boats }'], 'releases/2026/boats.en.md', ['unknown-key 7:22', 'missing-alt 7:8']],
    // The name of the file, the path of the picture and the order of an event are looked at later than the keys.
    ['in a key and the name of the file', ['date: soon'], 'releases/2026/ab.en.md', ['bad-date 3:7', 'short-slug 1:1']],
    [
      'in a key and the path of the picture',
      ['date: soon', 'image: { src: ../../../a.jpg, alt: A boat, credit: C }'],
      'releases/2026/boats.en.md',
      ['bad-date 3:7', 'outside-content 7:15'],
    ],
    [
      'in a key and the event',
      ['sdg: 18', 'event: { start: 2026-03-09T10:00Z, end: 2026-03-08T10:00Z }'],
      'releases/2026/boats.en.md',
      ['bad-goal 7:6', 'event-ends-early 8:41', 'event-not-advisory 8:8'],
    ],
  ]

  it.each(cases)('%s are all told', (_, lines, path, expected) => {
    const { diagnostics } = compileText(releaseText(lines), path)
    expect(codesOf(diagnostics).toSorted()).toEqual(expected.toSorted())
  })

  it('in the front matter and the body are all told', () => {
    const { diagnostics } = compileText(releaseText(['date: soon'], 'See <iframe>this</iframe>.'))
    expect(codesOf(diagnostics)).toEqual(['bad-date 3:7', 'html-dropped 8:5'])
  })
})

describe('events', () => {
  it.each([
    ['press-release', 'event: { start: 2026-03-08 }', ['warning event-not-advisory 8:8']],
    ['media-advisory', 'event: { start: 2026-03-08 }', []],
    ['media-advisory', 'event: { start: 2026-03-08T10:00Z, end: 2026-03-08T10:00Z }', []],
    ['media-advisory', 'event: { start: 2026-03-08T10:00Z, end: 2026-03-08T09:59Z }', ['error event-ends-early 8:41']],
    ['media-advisory', 'event: { start: 2026-03-08, end: 2026-03-07 }', ['error event-ends-early 8:34']],
  ])('%s with %s', (type, line, expected) => {
    const { diagnostics } = compileText(releaseText([`type: ${type}`, line]))
    expect(diagnostics.map((one) => `${one.severity} ${one.code} ${one.line}:${one.column}`)).toEqual(expected)
  })
})
