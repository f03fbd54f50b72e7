import type { CorrectionEntry } from '../../src/model/view/corrections-view.ts'
import type { DigestContent, DigestEntry } from '../../src/model/view/digest-views.ts'
import type { EventEntry } from '../../src/model/view/events-view.ts'
import type { FeedLinks } from '../../src/model/view/follow-view.ts'
import type { Frame } from '../../src/model/view/frame.ts'
import type { PageView } from '../../src/model/view/page-view.ts'
import type { EventView, Link, ReleaseCard, ReleaseList } from '../../src/model/view/parts.ts'
import type { Language } from '../../src/model/locale.ts'
import type { SafeHtml } from '../../src/model/safe-html.ts'
import { card, contact, DAY, frame, head, home, image, link, menuItem, page, release } from './factories.ts'

export interface Example {
  readonly name: string
  readonly view: PageView
  readonly frame: Frame
  readonly body: SafeHtml | undefined
}

/** A word that no screen breaks well. */
const LONG_WORD = 'Arbeiterunfallversicherungsgesetzesnovellierungsverhandlungen'

/** What an attacker writes into every field. */
export const HOSTILE = '</script></title><script>alert("1")</script><img src=x onerror=alert(1)>\'" \u2028\u2029 &amp; {date} <!--'

const BODY = '<p>Eleven countries agreed.</p><h2>What is next</h2><p>They meet again.</p>' as SafeHtml

/** What digests of nothing hold, and where e-mails lead. */
const NO_CONTENT: DigestContent = { entries: [], changes: [], more: undefined }
const mailAddresses = { page: 'https://newsroom.example.org/en/digest/2026-w10/', home: 'https://newsroom.example.org/en/' }

/** Turns a text of an example into what the example is about. */
type Write = (text: string) => string

/** Every kind of page: as bare as can be; then with every field filled by ordinary, long, Arabic and hostile text. */
export const EXAMPLES: readonly Example[] = [
  ...shortest(),
  ...complete('complete', 'en', (text) => text),
  ...complete('longest words', 'fr', (text) => `${text} ${LONG_WORD}`),
  ...complete('Arabic', 'ar', () => 'المنظمة الدولية للهجرة'),
  ...complete('hostile', 'es', () => HOSTILE),
]

function shortest(): readonly Example[] {
  const list: ReleaseList = { items: [], number: undefined, older: undefined, newest: undefined }
  const bare = { ...page(), languages: [] }
  const views: readonly PageView[] = [
    home(),
    { ...bare, kind: 'news', title: 'News', list },
    release(),
    { ...bare, kind: 'term', taxonomy: 'topics', title: { text: 'Shelter', lang: undefined }, list },
    { ...bare, kind: 'term-index', taxonomy: 'topics', title: 'Topics', terms: [] },
    { ...bare, kind: 'archive', title: '2026', months: [], list },
    { ...bare, kind: 'archive-index', title: 'Archive', years: [] },
    { ...bare, kind: 'standing', title: 'About', ribbon: undefined, summary: undefined, image: undefined, section: [] },
    { ...bare, kind: 'corrections', title: 'Corrections', record: { ...list, items: [] } },
    { ...bare, kind: 'events', title: 'Events', calendar: undefined, upcoming: [], past: { ...list, items: [] } },
    { ...bare, kind: 'digest-index', title: 'Digest', intro: undefined, weeks: [], years: [] },
    { ...bare, kind: 'digest', title: 'News', around: [], content: NO_CONTENT, previous: undefined, next: undefined },
    { ...bare, kind: 'digest-email', ...mailAddresses, title: 'News', preheader: '', content: NO_CONTENT },
    { ...bare, kind: 'follow', title: 'Follow', whole: undefined, address: undefined, groups: [], outline: undefined },
    { ...bare, kind: 'search', title: 'Search', stylesheet: '/assets/search.0000.css', engine: undefined, filters: [], browse: [] },
    { ...bare, kind: 'redirect', head: head({ refresh: '/en/about/' }), target: link('About', '/en/about/') },
    { ...bare, kind: 'chooser', choices: [] },
    { ...bare, kind: 'not-found', messages: [messageIn('en', (text) => text)] },
  ]
  return views.map((view) => ({ name: `shortest ${view.kind}`, view, frame: frame(), body: undefined }))
}

function complete(name: string, language: Language, write: Write): readonly Example[] {
  const shared = frameOf(language, write)
  const base = baseOf(language, write)
  const list: ReleaseList = {
    items: [cardOf(write), card({ title: write('No image') })],
    number: 3,
    older: '/en/news/page/2/',
    newest: '/en/news/',
  }
  const foreign = { text: 'Counter-trafficking', lang: 'en' as const, href: '/en/topics/counter-trafficking/' }
  const teasers = [
    { term: link(write('Displacement')), newest: cardOf(write) },
    { term: foreign, newest: undefined },
  ]
  const views: readonly PageView[] = [
    {
      ...base,
      kind: 'home',
      title: write('Newsroom'),
      lead: cardOf(write),
      latest: list.items,
      news: '/en/news/',
      regions: teasers,
      topics: teasers,
    },
    { ...base, kind: 'news', title: write('News'), list },
    releaseOf(language, write),
    release({ ...releaseOf(language, write), withdrawn: { at: DAY, reason: write('It was wrong.') } }),
    { ...base, kind: 'term', taxonomy: 'countries', title: { text: write('Peru'), lang: undefined }, list },
    { ...base, kind: 'term', taxonomy: 'topics', title: foreign, list },
    { ...base, kind: 'term-index', taxonomy: 'regions', title: write('Regions'), terms: [link(write('South America')), foreign] },
    { ...base, kind: 'archive', title: write('2026'), months: [link(write('March'), '/en/archive/2026/03/')], list },
    { ...base, kind: 'archive-index', title: write('Archive'), years: [{ year: link(write('2026')), months: [link(write('March'))] }] },
    {
      ...base,
      kind: 'standing',
      title: write('About'),
      ribbon: { kind: 'waits' },
      summary: write('Who we are.'),
      image: imageOf(write),
      section: [link(write('About'), base.href), link(write('Structure'), '/en/about/structure/')],
    },
    { ...base, kind: 'corrections', title: write('Corrections'), record: { ...list, items: correctionsOf(write) } },
    {
      ...base,
      kind: 'events',
      title: write('Events'),
      calendar: {
        href: '/en/events.ics',
        webcal: 'webcal://newsroom.example.org/en/events.ics',
        address: 'https://newsroom.example.org/en/events.ics',
      },
      upcoming: [eventEntryOf(write)],
      past: { ...list, items: [eventEntryOf(write), { ...eventEntryOf(write), ribbon: undefined }] },
    },
    {
      ...base,
      kind: 'digest-index',
      title: write('Digest'),
      intro: write('What was published.'),
      weeks: [{ week: link(write('Week'), '/en/digest/2026-w10/'), days: [link(write('Sunday'), '/en/digest/2026-03-08/')] }],
      years: [{ title: write('2026'), months: [link(write('March'), '/en/digest/2026-03/')] }],
    },
    {
      ...base,
      kind: 'digest',
      title: write('News of the week'),
      around: [link(write('Sunday'), '/en/digest/2026-03-08/')],
      content: digestOf(write),
      previous: link(write('The week before')),
      next: link(write('The week after')),
    },
    {
      ...base,
      kind: 'digest-email',
      ...mailAddresses,
      title: write('News of the week'),
      preheader: write('In short'),
      content: { ...digestOf(write), more: write('More') },
    },
    {
      ...base,
      kind: 'follow',
      title: write('Follow our news'),
      whole: feedOf(link(write('All news'))),
      address: 'https://newsroom.example.org/en/feed.xml',
      groups: [{ title: write('Topics'), feeds: [feedOf(link(write('Shelter'))), feedOf(foreign)] }],
      outline: '/en/feeds.opml',
    },
    {
      ...base,
      kind: 'search',
      title: write('Search'),
      stylesheet: '/assets/search.0000.css',
      engine: { script: '/assets/search.0000.js', index: '/search/en/index.json' },
      filters: [
        {
          name: 'topic',
          label: write('Topic'),
          options: [
            { value: 'shelter', label: { text: write('Shelter'), lang: undefined } },
            { value: 'x', label: foreign },
          ],
        },
      ],
      browse: [{ title: link(write('Archive')), links: [link(write('2026')), foreign] }],
    },
    { ...base, kind: 'redirect', head: { ...base.head, refresh: '/en/about/' }, target: link(write('About'), '/en/about/') },
    {
      ...base,
      kind: 'chooser',
      choices: [
        { language: 'fr', dir: 'ltr', name: 'Français', siteName: write('Salle de presse'), href: '/fr/' },
        { language: 'ar', dir: 'rtl', name: 'العربية', siteName: write('غرفة الأخبار'), href: '/ar/' },
      ],
    },
    { ...base, kind: 'not-found', messages: [messageIn('fr', write), messageIn('ar', write)] },
  ]
  return views.map((view) => ({ name: `${name} ${view.kind}`, view, frame: shared, body: BODY }))
}

function digestOf(write: Write): DigestContent {
  const phone = { href: 'tel:+5112217698', label: '+51 1 221 76 98' }
  const email = { href: 'mailto:press@iom.example', label: 'press@iom.example' }
  const cards = [contact({ name: write('Ana'), phone, email }), contact({ name: write('Ben'), phone })]
  const entry: DigestEntry = {
    release: link(write('A regional network')),
    type: write('Press release'),
    place: write('Lima'),
    date: DAY,
    summary: write('Eleven countries agree.'),
    ribbon: { kind: 'lifts', at: DAY },
    withdrawn: undefined,
    contacts: [
      {
        sentence: [
          { text: write('Ask '), isName: false },
          { text: write('Ana'), isName: true },
        ],
        cards,
      },
      { sentence: [{ text: write('Ask the desk'), isName: false }], cards: [contact()] },
    ],
  }
  const withdrawn: DigestEntry = {
    ...entry,
    place: undefined,
    summary: '',
    ribbon: undefined,
    withdrawn: { at: DAY, text: write('It was withdrawn.'), reason: write('Wrong.') },
    contacts: [],
  }
  return { entries: [entry, withdrawn], changes: correctionsOf(write), more: undefined }
}

function eventOf(write: Write): EventView {
  return { start: DAY, end: DAY, place: write('Palace'), status: 'provisional', calendar: '/en/news/2026/x/event.ics' }
}

function eventEntryOf(write: Write): EventEntry {
  return {
    release: link(write('The press meets'), '/en/news/2026/x/'),
    summary: write('Come.'),
    event: eventOf(write),
    ribbon: { kind: 'lifts', at: DAY },
  }
}

function frameOf(language: Language, write: Write): Frame {
  const leaf = menuItem(write('Structure'))
  const group = menuItem(write('Organization'), {
    href: undefined,
    intro: write('How we work.'),
    items: [leaf, { ...leaf, text: 'Head', lang: 'en' }],
  })
  return frame(language, {
    siteName: write('Newsroom'),
    menu: [
      menuItem(write('About'), { intro: write('Who we are.'), items: [group, leaf] }),
      menuItem(write('Act'), { href: undefined, items: [leaf] }),
      menuItem(write('Data')),
    ],
    footer: [group, leaf],
    pressDesk: contactOf(write),
    logo: '/logo.svg',
    favicon: '/favicon.svg',
    preview: true,
  })
}

function baseOf(language: Language, write: Write) {
  return {
    ...page(language),
    breadcrumb: [link(write('Home')), { ...link('Temas'), lang: 'es' as const }, link(write('Here'))],
    head: head({
      title: write('Title'),
      description: write('Description'),
      noindex: true,
      alternates: [
        { hreflang: 'fr', href: 'https://newsroom.example.org/fr/' },
        { hreflang: 'x-default', href: 'https://newsroom.example.org/en/' },
      ],
      feeds: [{ type: 'application/atom+xml', title: write('Newsroom'), href: '/en/feed.xml' }],
      openGraph: {
        type: 'article',
        title: write('Title'),
        locale: 'fr_FR',
        otherLocales: ['en_GB', 'ar_AR'],
        image: { href: 'https://newsroom.example.org/assets/lima.jpg', alt: write('A meeting'), width: 1200, height: 800 },
        published: '2026-03-08T10:00:00-05:00',
        modified: '2026-03-09T10:00:00-05:00',
        section: write('Trafficking'),
        tags: [write('The coast')],
      },
      jsonLd: [{ '@type': 'NewsArticle', headline: write('Title'), keywords: [write('Trafficking')] }, { '@type': 'Organization' }],
    }),
  }
}

function releaseOf(language: Language, write: Write) {
  const term = link(write('Term'), '/en/topics/term/')
  return release({
    ...baseOf(language, write),
    title: write('A regional network against trafficking'),
    summary: write('Eleven countries agree.'),
    place: write('Lima'),
    modified: DAY,
    ribbon: { kind: 'lifts', at: DAY },
    image: imageOf(write),
    regions: [term],
    countries: [term, { ...term, text: 'Peru', lang: 'en' }],
    topics: [term],
    goals: [{ number: 5, name: write('Gender equality'), href: 'https://sdgs.un.org/goals/goal5' }],
    contacts: [
      {
        sentence: [
          { text: write('For more information, please contact '), isName: false },
          { text: write('Dolores Cortés'), isName: true },
        ],
        cards: [contactOf(write), contact({ office: { text: 'IOM Lima', lang: 'en' } })],
      },
    ],
    files: [
      { format: 'text', label: write('Plain text'), type: 'text/plain', href: '/en/news/2026/lima/release.txt' },
      { format: 'contacts', label: write('Contact cards (vCard)'), type: 'text/vcard', href: '/en/news/2026/lima/contacts.vcf' },
    ],
    translations: [{ language: 'ar', name: 'العربية', href: '/ar/news/2026/lima/', title: write('شبكة إقليمية') }],
    related: [cardOf(write), card({ title: write('Other news') })],
    previous: link(write('Older'), '/en/news/2026/older/'),
    next: link(write('Newer'), '/en/news/2026/newer/'),
    changes: [
      { kind: 'correction', at: DAY, note: write('The number of countries.') },
      { kind: 'update', at: DAY, note: write('A paragraph.') },
    ],
    event: eventOf(write),
  })
}

function cardOf(write: Write): ReleaseCard {
  return card({
    title: write('A regional network against trafficking'),
    summary: write('Eleven countries agree.'),
    place: write('Lima'),
    image: imageOf(write),
    topic: link(write('Counter-trafficking'), '/en/topics/counter-trafficking/'),
    ribbon: { kind: 'draft' },
  })
}

function correctionsOf(write: Write): readonly CorrectionEntry[] {
  const kinds = ['withdrawal', 'correction', 'update'] as const
  return kinds.map((kind) => ({
    kind,
    at: DAY,
    note: write('The number of countries.'),
    release: link(write('A network'), '/en/news/2026/lima/'),
  }))
}

function feedOf(page: Link): FeedLinks {
  return { page, atom: '/en/feed.xml', json: '/en/feed.json' }
}

function imageOf(write: Write) {
  return image({ alt: write('A meeting room'), caption: write('Delegates on the first day.'), credit: write('Illustration: Dateline') })
}

function contactOf(write: Write) {
  return contact({
    name: write('Dolores Cortés'),
    role: { text: write('Press officer'), lang: undefined },
    office: { text: write('IOM Lima'), lang: undefined },
    phone: { href: 'tel:+5112217698', label: '+51 1 221 76 98' },
    email: { href: 'mailto:dcortes@iom.int', label: 'dcortes@iom.int' },
    languages: write('Spanish and English'),
  })
}

function messageIn(language: 'en' | 'fr' | 'ar', write: Write) {
  return {
    language,
    dir: language === 'ar' ? ('rtl' as const) : ('ltr' as const),
    heading: write('Page not found'),
    text: write('It may have moved.'),
    home: link(write('Home'), `/${language}/`),
    news: link(write('News'), `/${language}/news/`),
  }
}
