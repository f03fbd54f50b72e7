import { describe, expect, it } from 'vitest'
import { misplaced } from '../misplaced.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { readSettings } from '../../src/compile/read-settings.ts'
import { sourceFile } from '../source-file.ts'

/* The YAML files beside releases and pages. */

/** Reads the settings with some files other than usual; one that is undefined is not there. */
function read(files: Readonly<Record<string, string | undefined>> = {}) {
  const all = Object.entries({ ...SETTINGS_FILES, ...files })
  return readSettings(all.flatMap(([path, text]) => (text === undefined ? [] : [sourceFile(path, text)])))
}

const told = (files: Readonly<Record<string, string | undefined>>) =>
  read(files).diagnostics.map(({ file, code, line, column }) => `${file} ${code} ${line}:${column}`)

const site = (from: string, to: string) => ({ 'site.yaml': (SETTINGS_FILES['site.yaml'] ?? '').replace(from, to) })

describe('settings that are right', () => {
  it('are read', () => {
    const { value, diagnostics } = read()
    expect(diagnostics).toEqual([])
    expect(value?.site).toEqual({
      name: { en: 'Coast Watch', fr: 'Vigie côtière', ar: 'رصد الساحل' },
      url: 'https://coast.example',
      authority: 'coast.example',
      languages: ['en', 'fr', 'ar'],
      defaultLanguage: 'en',
      timeZone: 'America/Lima',
      publisher: undefined,
      perPage: 3,
      socialCards: false,
      pressFiles: false,
      digest: { since: undefined },
      pressDesk: { id: 'desk', place: { file: 'site.yaml', line: 7, column: 12 } },
      hub: undefined,
      publishingPrinciples: undefined,
      correctionsPolicy: undefined,
    })
    expect(value?.regions).toEqual([
      { id: 'coast', names: { en: 'The coast', fr: 'La côte', ar: 'الساحل' }, place: { file: 'regions.yaml', line: 1, column: 1 } },
      {
        id: 'highlands',
        names: { en: 'The highlands', fr: 'Les hauts plateaux', ar: 'المرتفعات' },
        place: { file: 'regions.yaml', line: 2, column: 1 },
      },
    ])
    expect(value?.contacts.map(({ id, contact, place }) => [id, contact.email, place.line])).toEqual([['desk', 'press@coast.example', 1]])
    expect(value?.navigation.fr?.menu).toEqual([
      { label: 'Actualités', href: '/fr/news/', intro: undefined, items: [], place: { file: 'navigation/fr.yaml', line: 2, column: 32 } },
    ])
  })

  it.each([
    ['perPage is 20', { 'site.yaml': 'name: A\nurl: http://a.example\nlanguages: en\ndefaultLanguage: en\ntimeZone: UTC\n' }, 20],
    ['perPage is written', site('perPage: 3', 'perPage: 100'), 100],
  ])('%s', (_, files, perPage) => {
    const { value, diagnostics } = read(files)
    expect(diagnostics).toEqual([])
    expect(value?.site.perPage).toBe(perPage)
  })

  it.each([
    ['true', { since: undefined }],
    ['false', undefined],
    ['2026-03-08', { since: '2026-03-08' }],
  ])('digest: %s', (written, digest) => {
    const { value, diagnostics } = read(site('perPage: 3', `digest: ${written}`))
    expect(diagnostics).toEqual([])
    expect(value?.site.digest).toEqual(digest)
  })

  it('name a hub, and what the newsroom holds itself to', () => {
    const lines = 'hub: https://hub.example/\npublishingPrinciples: https://a.example/principles\ncorrectionsPolicy: /en/about/#corrections'
    const { value, diagnostics } = read(site('pressDesk: desk', `pressDesk: desk\n${lines}`))
    expect(diagnostics).toEqual([])
    expect(value?.site).toMatchObject({
      hub: 'https://hub.example/',
      publishingPrinciples: { href: 'https://a.example/principles', place: { file: 'site.yaml', line: 9, column: 23 } },
      correctionsPolicy: { href: '/en/about/#corrections', place: { file: 'site.yaml', line: 10, column: 20 } },
    })
  })

  it('drop a slash at the end of the address', () => {
    expect(read(site('https://coast.example', 'https://coast.example/press/')).value?.site.url).toBe('https://coast.example/press')
  })

  it('name each language once', () => {
    expect(read(site('[en, fr, ar]', '[ar, en, ar, fr]')).value?.site.languages).toEqual(['ar', 'en', 'fr'])
  })

  it('keep the order of their files, even where ids are numbers', () => {
    const { value } = read({ 'topics.yaml': 'rescue: { en: a, fr: a, ar: a }\n16: { en: b, fr: b, ar: b }\n2: { en: c, fr: c, ar: c }\n' })
    expect(value?.topics.map(({ id }) => id)).toEqual(['rescue', '16', '2'])
  })

  it('nest a menu three levels deep', () => {
    const menu =
      'menu:\n  - label: A\n    items:\n      - label: B\n        href: page:b\n        intro: Two.\n        items:\n          - { label: C, href: topic:rescue }\nfooter:\n  - label: D\n'
    const { value, diagnostics } = read({ 'navigation/en.yaml': menu })
    expect(diagnostics).toEqual([])
    expect(value?.navigation.en).toMatchObject({
      menu: [
        {
          label: 'A',
          href: undefined,
          items: [{ label: 'B', href: 'page:b', intro: 'Two.', items: [{ label: 'C', place: { line: 8, column: 31 } }] }],
        },
      ],
      footer: [{ label: 'D', items: [] }],
    })
  })
})

type Wrong = readonly [name: string, files: Readonly<Record<string, string | undefined>>, expected: readonly string[]]

const WITHOUT_SITE: readonly Wrong[] = [
  ['is not there', { 'site.yaml': undefined }, ['site.yaml settings-missing 1:1']],
  ['is empty', { 'site.yaml': '' }, ['site.yaml not-a-mapping 1:1']],
  ['is a list', { 'site.yaml': '- name: A\n' }, ['site.yaml not-a-mapping 1:1']],
  ['is no YAML', site('name:', 'name: "'), ['site.yaml yaml-syntax 2:1']],
  ['has an address without https', site('https://', ''), ['site.yaml bad-url 2:6']],
  ['has a language that Dateline does not speak', site('ar]', 'de]'), ['site.yaml bad-choice 3:21']],
  ['has a default that is no language of its own', site('defaultLanguage: en', 'defaultLanguage: es'), ['site.yaml bad-language 4:18']],
  [
    'has such a default and something else',
    site('defaultLanguage: en', 'defaultLanguage: es\nhub: x'),
    ['site.yaml bad-language 4:18', 'site.yaml bad-url 5:6'],
  ],
  ['has a zone that is none', site('America/Lima', 'Lima'), ['site.yaml bad-time-zone 5:11']],
  ['has a hub that is a path', site('perPage: 3', 'hub: /hub'), ['site.yaml bad-url 6:6']],
  ...['about', '//evil.example/', '/a b', '/\\evil.example', 'mailto:a@b.example', '/<script>'].map(
    (path): Wrong => [`has principles at ${path}`, site('perPage: 3', `publishingPrinciples: '${path}'`), ['site.yaml bad-reference 6:23']],
  ),
  ['has no room on a page', site('perPage: 3', 'perPage: 0'), ['site.yaml bad-number 6:10']],
  ['has a half release on a page', site('perPage: 3', 'perPage: 2.5'), ['site.yaml bad-number 6:10']],
  ['has a name in an unknown language', site('ar: رصد', 'de: رصد'), ['site.yaml unknown-key 1:45']],
  ['has a name in no language', site('{ en: Coast Watch, fr: Vigie côtière, ar: رصد الساحل }', '{}'), ['site.yaml empty-value 1:7']],
  ['has digests from a moment on', site('perPage: 3', 'digest: 2026-03-08T10:00Z'), ['site.yaml bad-digest 6:9']],
  ['is edited without a way in', site('perPage: 3', 'admin: { repository: a/b }'), ['site.yaml admin-sign-in 6:8']],
  [
    'is edited in no repository',
    site('perPage: 3', 'admin: { repository: b, signIn: "https://a.example/" }'),
    ['site.yaml bad-repository 6:22'],
  ],
  [
    'is edited with GitLab, which does not know it',
    site('perPage: 3', 'admin: { repository: a/b, backend: gitlab }'),
    ['site.yaml admin-sign-in 6:8'],
  ],
  ['is edited nowhere', site('perPage: 3', 'admin: true'), ['site.yaml wrong-type 6:8']],
  ['has digests by the week', site('perPage: 3', 'digest: weekly'), ['site.yaml bad-digest 6:9']],
  ['has an unknown key', site('perPage', 'pageSize'), ['site.yaml unknown-key 6:1']],
]

describe('without site.yaml nothing can be built: it', () => {
  it.each(WITHOUT_SITE)('%s', (_, files, expected) => {
    expect(told(files).toSorted()).toEqual(expected.toSorted())
    expect(read(files).value).toBeUndefined()
  })
})

const WRONG: readonly Wrong[] = [
  ['no regions', { 'regions.yaml': undefined }, ['regions.yaml settings-missing 1:1']],
  ['no topics', { 'topics.yaml': undefined }, ['topics.yaml settings-missing 1:1']],
  ['no contacts', { 'contacts.yaml': undefined }, ['contacts.yaml settings-missing 1:1']],
  ['no menu in a language', { 'navigation/fr.yaml': undefined }, ['navigation/fr.yaml menu-missing 1:1']],
  ['an id in capitals', { 'topics.yaml': 'Rescue: { en: A, fr: A, ar: A }\n' }, ['topics.yaml bad-id 1:1']],
  ['an id that only objects have', { 'topics.yaml': '__proto__: { en: A, fr: A, ar: A }\n' }, ['topics.yaml bad-id 1:1']],
  ['a name in an unknown language', { 'topics.yaml': 'rescue: { en: A, de: A }\n' }, ['topics.yaml unknown-key 1:18']],
  ['a name that is empty', { 'topics.yaml': 'rescue: { en: "", fr: A, ar: A }\n' }, ['topics.yaml empty-value 1:15']],
  ['a name without a language', { 'topics.yaml': 'rescue: Rescue\n' }, ['topics.yaml wrong-type 1:9']],
  [
    'a term twice',
    { 'topics.yaml': 'rescue: { en: A, fr: A, ar: A }\nrescue: { en: A, fr: A, ar: A }\n' },
    ['topics.yaml duplicate-key 2:1'],
  ],
  ['a country in small letters', { 'countries.yaml': 'per: { en: Peru }\n' }, ['countries.yaml bad-country-code 1:1']],
  ['a contact without an office', { 'contacts.yaml': 'desk: { name: Ana }\n' }, ['contacts.yaml missing-key 1:7']],
  [
    'a contact with everything wrong',
    { 'contacts.yaml': 'desk: { office: Lima, until: soon, desk: X, email: a, phone: 1, fax: 2 }\n' },
    [
      'contacts.yaml bad-date 1:30',
      'contacts.yaml bad-email 1:52',
      'contacts.yaml bad-id 1:42',
      'contacts.yaml bad-phone 1:62',
      'contacts.yaml unknown-key 1:65',
    ],
  ],
  ['an entry without a label', { 'navigation/en.yaml': 'menu:\n  - { href: /en/ }\n' }, ['navigation/en.yaml missing-key 2:5']],
  [
    'an entry with an unknown key',
    { 'navigation/en.yaml': 'menu:\n  - { label: A, url: /en/ }\n' },
    ['navigation/en.yaml unknown-key 2:17'],
  ],
  ['a menu that is no list', { 'navigation/en.yaml': 'menu: { label: A }\n' }, ['navigation/en.yaml wrong-type 1:7']],
  [
    'a menu of four levels',
    {
      'navigation/en.yaml':
        'menu:\n  - label: A\n    items:\n      - label: B\n        items:\n          - label: C\n            items:\n              - label: D\n',
    },
    ['navigation/en.yaml menu-too-deep 7:13'],
  ],
]

describe('other settings that are wrong', () => {
  it.each(WRONG)('%s', (_, files, expected) => {
    expect(told(files).toSorted()).toEqual(expected.toSorted())
    expect(read(files).value).toBeDefined()
  })

  it('are all told in one run', () => {
    expect(told({ 'regions.yaml': undefined, 'topics.yaml': 'A: x\n', 'navigation/fr.yaml': undefined }).length).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['regions.yaml', 'coast:\nhighlands: { en: A, fr: A, ar: A }\n'],
    ['topics.yaml', 'rescue: { en: , fr: A, ar: A }\n'],
    ['contacts.yaml', 'desk: { office: }\n'],
    ['navigation/en.yaml', 'menu:\n  - label:\n    href: /en/\n'],
    ['site.yaml', 'name:\nurl:\nlanguages:\ndefaultLanguage:\ntimeZone:\n'],
  ])('point into their file where something is empty: %s', (path, text) => {
    const { diagnostics } = read({ [path]: text })
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(misplaced(diagnostics, text)).toEqual([])
  })

  // One bad name must not make every release that uses the other names look wrong.
  it.each([
    ['regions.yaml', 'coast: { en: A, fr: A, ar: A }\nHighlands: { en: A, fr: A, ar: A }\n', 'regions', 'coast'],
    ['topics.yaml', 'rescue: { en: A, fr: A, ar: A }\nshelter: { en: "" }\n', 'topics', 'rescue'],
    ['contacts.yaml', 'desk: { office: Lima }\nother: { name: Ana }\n', 'contacts', 'desk'],
  ] as const)('hide nothing that is right beside them: %s', (path, text, kind, id) => {
    const { value, diagnostics } = read({ [path]: text })
    expect(diagnostics).toHaveLength(1)
    expect(value?.[kind].map((one) => one.id)).toContain(id)
  })
})
