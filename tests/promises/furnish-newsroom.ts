import { liftOf, publishedAt, type Timing } from './published-at.ts'
import { ROUGH_LANGUAGES, type RoughLink, type RoughNewsroom, type RoughPage, type RoughRelease } from './rough-newsroom.ts'
import { SETTINGS_FILES } from '../settings-files.ts'

/** The moment at which the properties look at a random newsroom; in Lima it is seven in the morning. */
export const NOW = '2026-04-15T12:00:00Z'

/** Which faults a newsroom may have. What is safe is so at `NOW` for claims, and at all times for links. */
export interface Manners {
  readonly flaws: 'nowhere' | 'in secrets' | 'anywhere'
  readonly links: 'safe' | 'any'
  readonly claims: 'safe' | 'any'
}

/** A newsroom, and what the tests know of it without asking Dateline. */
export interface RandomNewsroom {
  /** Texts by path under content/: settings, sources, and files that stand for pictures. */
  readonly texts: Readonly<Record<string, string>>
  readonly sources: readonly PlacedSource[]
  /** Every moment at which anything is said to begin or to end, in UTC. */
  readonly moments: readonly string[]
}

export interface PlacedSource extends Timing {
  /** The pictures that it shows. */
  readonly pictures: readonly string[]
}

/** Writes the files of a newsroom that chance has drawn up. */
export function furnishNewsroom({ releases, pages, perPage }: RoughNewsroom, manners: Manners): RandomNewsroom {
  const timings = [...releases.map(timingOf), ...pages.map(timingOfPage)]
  const desk: Desk = {
    releases,
    pages,
    manners,
    timings,
    out: publishedAt(NOW, timings),
    lifts: new Map(timings.map((one) => [one.path, liftOf(one, timings)])),
  }
  const rough = [...releases, ...pages]
  const texts = [...releases.map((one) => releaseLines(one, desk)), ...pages.map((one) => pageLines(one, desk))].map((lines, index) => {
    const timing = timings[index]
    const links = rough[index]?.links ?? []
    return timing ? [timing.path, `---\n${lines.join('\n')}\n---\nText of ${timing.path}. ${markdownOf(links, timing, desk)}\n`] : []
  })
  return {
    texts: { ...settingsOf(pages, perPage), ...PICTURES, ...Object.fromEntries(texts) },
    sources: timings.map((timing, index) => ({ ...timing, pictures: picturesOf(rough[index]) })),
    moments: [
      ...releases
        .flatMap(({ at, embargo, withdrawn, changes }) => [at, embargo, withdrawn, ...changes.map(([when]) => when)])
        .flatMap(instantsOf),
      ...timings.flatMap(({ kind, due }) => (kind === 'release' ? [due] : [])),
      ...releases.filter(({ type }) => type === 'media-advisory').map(endOfEvent),
      // After two days a release is no longer news to search engines.
      ...releases.map((one) => `${new Date(Date.parse(beginningOf(one)) + 48 * 60 * 60 * 1000).toISOString().slice(0, 19)}Z`),
      ...CONTACT_ENDS,
    ],
  }
}

/** What one needs to know of a newsroom to write one of its texts. */
interface Desk extends Pick<RoughNewsroom, 'releases' | 'pages'> {
  readonly manners: Manners
  readonly timings: readonly Timing[]
  /** The paths of what is out at `NOW`. */
  readonly out: ReadonlySet<string>
  readonly lifts: ReadonlyMap<string, string | undefined>
}

function timingOf(release: RoughRelease): Timing {
  const { name, language, draft, embargo, together = [] } = release
  const begins = beginningOf(release)
  const ends = embargo === undefined ? begins : instantAt(embargo)
  const id = `2026/${name}`
  return { path: `releases/${id}.${language}.md`, id, kind: 'release', language, draft, due: ends > begins ? ends : begins, together }
}

/** The instant of its date. A day begins in Lima at five in UTC. */
function beginningOf({ at, isDay }: RoughRelease): string {
  return isDay ? `${instantAt(at).slice(0, 10)}T05:00:00Z` : instantAt(at)
}

/** A media advisory invites for the day after its date. */
function endOfEvent({ at }: RoughRelease): string {
  return instantAt(at + 30)
}

function timingOfPage({ name, draft }: RoughPage): Timing {
  const [id = '', language = ''] = name.split('.')
  return { path: `pages/${name}.md`, id, kind: 'page', language, draft, due: '', together: [] }
}

function releaseLines(one: RoughRelease, desk: Desk): readonly string[] {
  const timing = timingOf(one)
  const { slug, aliases } = claimsOf(one, timing, desk)
  const optional: readonly (readonly [key: string, value: string | undefined])[] = [
    ['country', one.country],
    ['embargo', instantsOf(one.embargo)[0]],
    ['draft', one.draft ? 'true' : undefined],
    ['together', one.together && listOf(one.together)],
    ['image', one.picture === undefined ? undefined : imageOf(one.picture, timing)],
    [
      'changes',
      one.changes.length > 0
        ? listOf(one.changes.map(([at, kind]) => `{ at: ${instantAt(at)}, kind: ${kind}, note: Changed at ${at} }`))
        : undefined,
    ],
    ['withdrawn', one.withdrawn === undefined ? undefined : `{ at: ${instantAt(one.withdrawn)}, reason: Reason of ${timing.path} }`],
    ['translationOf', originalOf(one, desk)],
    ['event', one.type === 'media-advisory' ? `{ start: ${instantAt(one.at)}, end: ${endOfEvent(one)} }` : undefined],
  ]
  return [
    `title: ${timing.path}`,
    `date: ${one.isDay ? instantAt(one.at).slice(0, 10) : instantAt(one.at)}`,
    `place: Place of ${timing.path}`,
    `region: ${one.region}`,
    `topic: ${one.topic}`,
    `contacts: ${one.contacts}`,
    `type: ${one.type}`,
    `lead: ${one.lead}`,
    `slug: ${slug}`,
    `aliases: ${listOf(aliases)}`,
    ...withFlaw(
      optional.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])),
      one.flaw,
      timing,
      desk,
    ),
  ]
}

function pageLines(one: RoughPage, desk: Desk): readonly string[] {
  const timing = timingOfPage(one)
  const optional = [
    ...(one.draft ? ['draft: true'] : []),
    ...(one.alias === undefined ? [] : [`aliases: ${aliasAt(one.name, one.alias)}`]),
    ...(one.picture === undefined ? [] : [`image: ${imageOf(one.picture, timing)}`]),
  ]
  return [`title: ${timing.path}`, ...withFlaw(optional, one.flaw, timing, desk)]
}

/** The version that it was translated from, at a revision of some past; of one that is not there only where faults are let. */
function originalOf({ name, language, translationOf }: RoughRelease, { releases, manners }: Desk): string | undefined {
  const isThere = releases.some((other) => other.name === name && other.language === translationOf && translationOf !== language)
  return translationOf && (isThere || manners.flaws === 'anywhere') ? `{ lang: ${translationOf}, revision: 0123456789abcdef }` : undefined
}

/** A flaw takes the place of the line with the same key. */
function withFlaw(lines: readonly string[], flaw: string, { path }: Timing, { manners, out }: Desk): readonly string[] {
  const isLet = manners.flaws === 'anywhere' || (manners.flaws === 'in secrets' && !out.has(path))
  if (flaw === '' || !isLet) return lines
  const key = flaw.slice(0, flaw.indexOf(':') + 1)
  return [...lines.filter((line) => !line.startsWith(key)), flaw]
}

/** The addresses that a release asks for: its own, or somebody’s whom it robs, where no two published things would clash. */
function claimsOf(one: RoughRelease, timing: Timing, desk: Desk) {
  const { releases, pages, manners, out } = desk
  const victim = one.victim === undefined ? undefined : releases[one.victim % releases.length]
  const mayRob = (path: string) => manners.claims === 'any' || !(out.has(timing.path) && out.has(path))
  const robbed = victim && mayRob(timingOf(victim).path) ? [victim] : []
  const aliases = [
    ...[one, ...robbed].flatMap(({ name, language, aliases }) => aliases.map((number) => aliasAt(`${name}.${language}`, number))),
    ...pages.flatMap((page) =>
      victim && page.alias !== undefined && mayRob(timingOfPage(page).path) ? [aliasAt(page.name, page.alias)] : [],
    ),
  ]
  return { slug: `slug-${(robbed[0] ?? one).name}`, aliases: [...new Set(aliases)] }
}

function aliasAt(name: string, number: number): string {
  return `/old/${name.replaceAll('/', '-').replace('.', '-')}/${number}/`
}

function markdownOf(links: readonly RoughLink[], from: Timing, { timings, lifts, manners }: Desk): string {
  const mayLead = (to: Timing) => {
    const [mine, its] = [lifts.get(from.path), lifts.get(to.path)]
    return manners.links === 'any' || mine === undefined || (its !== undefined && its <= mine)
  }
  const written = links.map(({ kind, to }) => {
    const source = timings[to % timings.length]
    switch (kind) {
      case 'picture':
        return `![Seen](${upFrom(from)}${pictureAt(to)})`
      case 'site':
        return `[there](${SITE_PATHS[manners.links][to % 3]})`
      case 'source':
        return source && mayLead(source) ? `[it](${upFrom(from)}${source.path})` : ''
    }
  })
  return written.join(' ')
}

/** Those that are not safe are there only while enough is published. */
const SITE_PATHS = {
  safe: ['/en/news/', '/fr/topics/', '/ar/archive/'],
  any: ['/en/countries/per/', '/en/news/page/2/', '/fr/topics/rescue/'],
} as const

function picturesOf(one: RoughRelease | RoughPage | undefined): readonly string[] {
  const linked = one?.links.filter(({ kind }) => kind === 'picture').map(({ to }) => pictureAt(to)) ?? []
  return one?.picture === undefined ? linked : [pictureAt(one.picture), ...linked]
}

function imageOf(picture: number, timing: Timing): string {
  return `{ src: ${upFrom(timing)}${pictureAt(picture)}, alt: Seen from ${timing.path} }`
}

function pictureAt(number: number): string {
  return `images/picture-${number % 6}.jpg`
}

const PICTURES = Object.fromEntries(Array.from({ length: 6 }, (_, number) => [pictureAt(number), `bytes of picture ${number}`]))

const CONTACTS = `desk: { office: Lima, role: { en: Press desk, fr: Service de presse }, email: press@coast.example }
ana: { name: Ana, office: Lima, phone: "+51 1 000 01 01", until: 2026-04-10, desk: desk }
ben: { name: Ben, office: Cusco, email: ben@coast.example, until: 2026-04-16, desk: cleo }
cleo: { name: Cleo, office: Cusco, email: cleo@coast.example, until: 2026-05-01 }
dora: { name: Dora, office: Puno, email: dora@coast.example }
`

/** When the day after each last day begins in Lima. */
const CONTACT_ENDS = ['2026-04-11T05:00:00Z', '2026-04-16T05:00:00Z', '2026-04-17T05:00:00Z', '2026-05-02T05:00:00Z']

function settingsOf(pages: readonly RoughPage[], perPage: number): Readonly<Record<string, string>> {
  // The menu leads to a page only where the default language has it, so that no draft takes it away.
  const about = pages.some(({ name, draft }) => name === 'about.en' && !draft) ? '  - { label: About, href: page:about }\n' : ''
  const menus = ROUGH_LANGUAGES.map((language) => [
    `navigation/${language}.yaml`,
    `menu:\n  - { label: News, href: /${language}/news/ }\n${about}`,
  ])
  return {
    ...SETTINGS_FILES,
    'site.yaml': (SETTINGS_FILES['site.yaml'] ?? '').replace(/perPage: \d+/, `perPage: ${perPage}`),
    'contacts.yaml': CONTACTS,
    'countries.yaml': 'XCO: { en: Coastland, fr: Côtie, ar: الساحل }\n',
    ...Object.fromEntries(menus),
  }
}

function listOf(items: readonly string[]): string {
  return `[${items.join(', ')}]`
}

function upFrom({ path }: Timing): string {
  return '../'.repeat(path.split('/').length - 1)
}

function instantsOf(hours: number | undefined): readonly string[] {
  return hours === undefined ? [] : [instantAt(hours)]
}

function instantAt(hours: number): string {
  return `${new Date(Date.parse(NOW) + hours * 60 * 60 * 1000).toISOString().slice(0, 19)}Z`
}
