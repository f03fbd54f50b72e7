import * as fc from 'fast-check'
import { filesFrom, type Files } from './build-in-memory.ts'

/** A newsroom without a disk, and all else that decides what its site is. */
export interface VariedSite {
  readonly files: Files
  readonly now: string
  readonly baseUrl: string | undefined
  readonly isPreview: boolean
  readonly stylesheet: string
}

/** A newsroom, others that differ from it in a line or two, and which lines these are. */
export interface Variety {
  readonly site: VariedSite
  readonly variants: readonly { readonly site: VariedSite; readonly edits: readonly string[] }[]
}

/**
 * A newsroom is one wording chosen for each of many lines: of front matter, settings, menus, and of what is no text. An edit
 * chooses another for one line, so that nothing which is in no table here is tried, and everything else is.
 */
interface Line {
  readonly file: string
  readonly key: string
  /** The usual wording stands several times; an empty one leaves the line out. */
  readonly wordings: readonly string[]
}

/** Releases that links lead to: they are always there and out. */
const ANCHORS = ['releases/one.en.md', 'releases/sub/two.fr.md']

const RELEASES = [
  ...ANCHORS,
  'releases/one.fr.md',
  'releases/one.ar.md',
  'releases/sub/two.en.md',
  'releases/three.en.md',
  'releases/four.en.md',
  'releases/five.fr.md',
]

const HELD = { embargo: ['', '', '', '2026-04-20T10:00Z'], draft: ['', '', '', 'true'], together: ['', '', '', '[en, fr]'] }

function releaseLines(file: string): Readonly<Record<string, readonly string[]>> {
  const name = file.replace(/^releases\/|\.md$/g, '').replace(/[/.]/g, '-')
  return {
    title: [`Title of ${name}`, 'A longer title, the same for many', 'A "quoted" title'],
    date: ['2026-03-08', '2026-03-08T10:00-05:00', '2026-03-09', '2026-02-01', '2025-12-31T22:00-05:00', '2026-04-14T12:00Z'],
    region: ['coast', 'highlands', '[highlands, coast]'],
    topic: ['rescue', 'shelter', '[rescue, shelter]', '[shelter, rescue]'],
    contacts: [
      'desk',
      '[ana, desk]',
      '[desk, ana]',
      'ben',
      '{ office: Cusco, name: Inés, until: 2026-04-16, desk: ben }',
      '{ office: Puno }',
    ],
    place: ['', 'Lima', 'Cusco'],
    type: ['', 'statement', 'story', 'media-advisory'],
    country: ['', 'PER', '[BOL, PER]', '[PER, BOL]', 'XCO'],
    summary: ['', `Summary of ${name}.`, 'Another summary.'],
    slug: ['', '', `slug-of-${name}`],
    image: [
      '',
      '{ src: /images/a.jpg, alt: A boat }',
      '{ src: /images/a.jpg, alt: Boats }',
      '{ src: /images/b.jpg, alt: A boat }',
      '{ src: /images/a.jpg, alt: A boat, caption: At dawn }',
      '{ src: /images/a.jpg, alt: A boat, caption: At dusk, credit: Ana }',
    ].map((image) => image.replace('/images', `${'../'.repeat(file.split('/').length - 1)}images`)),
    sdg: ['', '14', '[5, 14]', '[14, 5]'],
    aliases: ['', `/old/${name}/`, `[/old/${name}/, /older/${name}/]`],
    changes: [
      '',
      '[{ at: 2026-04-01T10:00Z, kind: correction, note: A figure. }]',
      '[{ at: 2026-04-01T10:00Z, kind: update, note: A figure. }]',
      '[{ at: 2026-04-01T10:00Z, kind: correction, note: A name. }]',
      '[{ at: 2026-04-01T10:00Z, kind: minor, note: A comma. }, { at: 2026-04-18T10:00Z, kind: correction, note: Later. }]',
    ],
    withdrawn: ['', '', '', '', '{ at: 2026-04-10T09:00Z, reason: It was wrong. }', '{ at: 2026-04-18T09:00Z, reason: It is wrong. }'],
    lead: ['', 'true'],
    translationOf: ['', '', '', file.includes('one.fr') ? '{ lang: en, revision: 0123456789abcdef }' : ''],
    event: [
      '',
      '',
      '',
      '{ start: 2026-05-01T10:00Z, place: Lima, status: provisional }',
      '{ start: 2026-05-01T10:00Z, end: 2026-05-02T10:00Z }',
      '{ start: 2026-04-17, end: 2026-04-18 }',
    ],
    ...(ANCHORS.includes(file) ? {} : HELD),
    body: [
      `Text of ${name}. Much of it.`,
      'Another text.',
      `See [one](${up(file)}releases/one.en.md).`,
      `See [two](${up(file)}releases/sub/two.fr.md#part), [us](${up(file)}pages/about.en.md) and [this](${up(file)}images/a.jpg).`,
      `![Seen](${up(file)}images/b.jpg) and [all](/en/news/?a#b) and [below](#below).`,
    ],
  }
}

const PAGES = ['pages/about.en.md', 'pages/about.fr.md', 'pages/about/people.en.md', 'pages/about/us.fr.md', 'pages/legal.en.md']

function pageLines(file: string): Readonly<Record<string, readonly string[]>> {
  const name = file.replace(/^pages\/|\.md$/g, '').replace(/[/.]/g, '-')
  const isAnchor = file === 'pages/about.en.md'
  return {
    title: [`Page ${name}`, 'Another page', 'A "quoted" page'],
    summary: ['', 'About us.', 'About them.'],
    image: ['', `{ src: ${up(file)}images/c.jpg, alt: Our office }`, `{ src: ${up(file)}images/c.jpg, alt: The office, credit: Ben }`],
    aliases: ['', `/old/page-${name}/`],
    ...(isAnchor ? {} : { draft: ['', '', '', 'true'] }),
    body: ['Us.', 'Them.', `See [one](${up(file)}releases/one.en.md) and [two](${up(file)}releases/sub/two.fr.md).`],
  }
}

function up(file: string): string {
  return '../'.repeat(file.split('/').length - 1)
}

const SETTINGS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'site.yaml': {
    name: [
      '{ en: Coast Watch, fr: Vigie côtière, ar: رصد الساحل }',
      'Coast Watch',
      '{ en: Coast Watchers, fr: Vigie côtière, ar: رصد الساحل }',
    ],
    url: ['https://coast.example', 'https://coast.example', 'https://press.coast.example/news-room'],
    socialCards: ['', 'true', 'false'],
    pressFiles: ['', 'true', 'false'],
    digest: ['', 'true', 'false', '2026-03-09'],
    languages: ['[en, fr, ar]', '[en, fr, ar]', '[ar, fr, en]', '[en, fr, ar, es]'],
    defaultLanguage: ['en', 'en', 'fr', 'ar'],
    timeZone: ['America/Lima', 'America/Lima', 'UTC'],
    perPage: ['3', '1', '2', '20'],
    publisher: ['', '{ name: Coast }', '{ name: { en: Coast, fr: Côte }, url: https://c.example }', '{ name: Coast, logo: /logo.png }'],
    pressDesk: ['desk', 'desk', 'ana'],
    hub: ['', 'https://hub.example/'],
    publishingPrinciples: ['', '/en/about/', 'https://a.example/principles'],
    correctionsPolicy: ['', '/en/about/'],
  },
  'contacts.yaml': {
    desk: [
      '{ office: Lima, email: press@coast.example }',
      '{ office: { en: Lima, fr: Lime }, role: Press desk, email: press@coast.example }',
    ],
    ana: [
      '{ name: Ana, office: Lima, phone: "+51 1 000 01 01" }',
      '{ name: Ana, office: Lima, phone: "+51 1 000 01 02" }',
      '{ name: { en: Ana, fr: Anne }, office: Lima, languages: [es, en] }',
      '{ name: Ana, office: Lima, email: ana@coast.example, until: 2026-04-16, desk: desk }',
    ],
    ben: [
      '{ name: Ben, office: Cusco, role: { en: Spokesman, fr: Porte-parole } }',
      '{ name: Ben, office: Cusco, role: { en: Speaker, fr: Porte-parole } }',
      '{ name: Ben, office: Cusco, until: 2026-04-16, desk: cleo }',
    ],
    cleo: ['{ office: Puno, email: cleo@coast.example }', '{ office: Puno, email: cleo@coast.example, languages: [fr] }'],
  },
  'regions.yaml': {
    coast: ['{ en: The coast, fr: La côte, ar: الساحل }', '{ en: The shore, fr: La côte, ar: الساحل }', '{ en: The coast }'],
    highlands: ['{ en: The highlands, fr: Les hauts plateaux, ar: المرتفعات }', '{ en: Hills, fr: Collines, ar: المرتفعات }'],
    sea: ['', '{ en: The sea, fr: La mer, ar: البحر }'],
  },
  'topics.yaml': {
    rescue: ['{ en: Rescue, fr: Secours, ar: الإنقاذ }', '{ en: Rescue at sea, fr: Secours, ar: الإنقاذ }'],
    shelter: ['{ en: Shelter, fr: Abri, ar: المأوى }', '{ en: Shelter, ar: المأوى }', '{ en: Rescue, fr: Secours, ar: الإنقاذ }'],
  },
  'countries.yaml': {
    XCO: ['{ en: Coastland, fr: Côtie, ar: الساحل }', '{ en: Coastia, fr: Côtie, ar: الساحل }'],
    PER: ['', '{ en: Perù, fr: Pérou, ar: بيرو }'],
  },
  ...Object.fromEntries(
    ['en', 'fr', 'ar', 'es'].map((language) => [
      `navigation/${language}.yaml`,
      {
        menu: [
          `[{ label: News, href: /${language}/news/ }]`,
          `[{ label: All news, href: /${language}/news/ }]`,
          '[{ label: About, intro: Who we are, href: "page:about", items: [{ label: Rescue, href: "topic:rescue" }] }]',
          '[{ label: Coast, href: "region:coast" }, { label: Elsewhere, href: "https://a.example/" }]',
        ],
        footer: ['', '[{ label: Start, href: / }]', '[{ label: Us, href: "page:about" }]'],
      },
    ]),
  ),
}

/** What is no text, under names of its own. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  now: ['2026-04-15T12:00:00Z', '2026-04-15T12:00:00Z', '2026-04-19T12:00:00Z', '2026-04-21T12:00:00Z'],
  baseUrl: ['', '', '', 'https://preview.example/pr/7'],
  preview: ['', '', '', '', '', 'true'],
  stylesheet: ['body{margin:0}', 'body{margin:1px}', ':root{--brand:#123456}'],
  'favicon.svg': ['<svg/>', '<svg />', ''],
  'logo.png': ['', 'logo', 'another logo'],
  'images/a.jpg': ['bytes of a', 'other bytes of a'],
  'images/b.jpg': ['bytes of b', 'other bytes of b'],
  'images/c.jpg': ['bytes of c', 'other bytes of c'],
}

/** Whether a file is there at all, for those to which nothing leads. */
const THERE = 'there'

function linesOf(file: string, table: Readonly<Record<string, readonly string[]>>): readonly Line[] {
  return Object.entries(table).map(([key, wordings]) => ({ file, key, wordings }))
}

const GROUPS: readonly (readonly Line[])[] = [
  ...[...RELEASES, ...PAGES].map((file) => [
    ...(ANCHORS.includes(file) || file === 'pages/about.en.md' ? [] : [{ file, key: THERE, wordings: ['yes', 'yes', 'yes', ''] }]),
    ...linesOf(file, file.startsWith('releases/') ? releaseLines(file) : pageLines(file)),
  ]),
  ...Object.entries(SETTINGS).map(([file, table]) => linesOf(file, table)),
  linesOf('', BESIDE),
]

const LINES = GROUPS.flat()

/** How many variants of a newsroom are tried: making the newsroom itself is half of the work. */
const VARIANTS = 8

const edit = fc.constantFrom(...GROUPS).chain((lines) => fc.record({ line: fc.constantFrom(...lines), wording: fc.nat(99) }))

/** Newsrooms with everything in them that Dateline knows, each with some that differ from it in one or two lines. */
export const varieties: fc.Arbitrary<Variety> = fc
  .record({
    chosen: fc.tuple(...LINES.map(({ wordings }) => fc.constantFrom(...wordings))),
    edits: fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: VARIANTS, maxLength: VARIANTS }),
  })
  .map(({ chosen, edits }) => {
    const usual = new Map(LINES.map((line, index) => [line, chosen[index] ?? '']))
    const variants = edits.map((some) => {
      const changed = new Map(usual)
      const told = some.map(({ line, wording }) => {
        const others = [...new Set(line.wordings)].filter((one) => one !== usual.get(line))
        const other = others[wording % Math.max(1, others.length)] ?? ''
        changed.set(line, other)
        return `${line.file} ${line.key}: ${usual.get(line)} -> ${other}`
      })
      return { site: siteOf(changed), edits: told }
    })
    // What is wrong is told with its edits; of the newsroom itself the sources are enough.
    const site = siteOf(usual)
    return {
      site,
      variants,
      [fc.toStringMethod]: () => site.files.sources.map(({ path, bytes }) => `\n${path}\n${new TextDecoder().decode(bytes)}`).join(''),
    }
  })

function siteOf(chosen: ReadonlyMap<Line, string>): VariedSite {
  const beside = new Map([...chosen].flatMap(([{ file, key }, wording]) => (file === '' ? [[key, wording] as const] : [])))
  const texts = new Map<string, string>()
  for (const { file } of LINES) {
    if (file === '' || texts.has(file)) continue
    const own = [...chosen].filter(([line]) => line.file === file)
    if (own.some(([{ key }, wording]) => key === THERE && wording === '')) continue
    texts.set(file, textOf(file, own))
  }
  const nameless = new Map([...beside].filter(([key, text]) => key.includes('.') && text !== ''))
  const files = filesFrom(Object.fromEntries([...texts, ...nameless]))
  const isPublic = ({ path }: { readonly path: string }) => !path.startsWith('images/')
  return {
    files: {
      ...files,
      assets: files.assets.filter((file) => !isPublic(file)),
      publicFiles: files.assets.filter(isPublic).map((file) => ({ ...file, root: 'public' })),
    },
    now: beside.get('now') ?? '',
    baseUrl: beside.get('baseUrl') || undefined,
    isPreview: beside.get('preview') === 'true',
    stylesheet: beside.get('stylesheet') ?? '',
  }
}

function textOf(file: string, lines: readonly (readonly [line: Line, wording: string])[]): string {
  const written = lines
    .filter(([{ key }, wording]) => key !== THERE && key !== 'body' && wording !== '')
    .map(([{ key }, wording]) => `${key}: ${scalar(wording)}\n`)
  if (file.endsWith('.yaml')) return written.join('')
  const body = lines.find(([{ key }]) => key === 'body')?.[1] ?? ''
  return `---\n${written.join('')}---\n${body}\n`
}

/** A text as YAML takes it. */
function scalar(wording: string): string {
  return /^[[{]/.test(wording) || !/["]/.test(wording) ? wording : `'${wording}'`
}
