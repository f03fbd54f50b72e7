import type { ReleaseType } from './release.ts'
import type { Direction, Language } from './locale.ts'
import type { Json } from './json.ts'
import type { PressFormat } from './press-format.ts'
import type { Strings } from './strings.ts'

/*
 * What templates get. A page's view holds everything the page shows, ready for display: templates
 * sort nothing, compute no date, build no address. Every href is root-relative unless it says absolute.
 */

/** Text, with `lang` where it stands in another language than its page. */
export interface Label {
  readonly text: string
  readonly lang: Language | undefined
}

export interface Link extends Label {
  readonly href: string
}

/** A moment for `<time datetime={iso}>{label}</time>`. `iso` is a day or an instant with an offset. */
export interface Moment {
  readonly iso: string
  readonly label: string
}

/** A picture; `width` and `height` of the file at `src`, in CSS pixels where it tells them. */
export interface ImageView {
  readonly src: string
  readonly alt: string
  readonly width: number | undefined
  readonly height: number | undefined
  /** The same picture in better formats and several widths, the best format first; empty for one that is shown as it is. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[]
  /**
   * The colour that stands in its place until it is there: a digit from 0 to 7 for each of red, green and blue. Undefined where
   * none should.
   */
  readonly tone: string | undefined
  /** The whole of it, to be downloaded: its format by name, and its size as `4000 × 2667`. */
  readonly original: { readonly href: string; readonly format: string; readonly size: string } | undefined
  readonly caption: string | undefined
  readonly credit: string | undefined
}

/** An entry of the menu or the footer; three levels at most. Without `href` it is a heading only. */
export interface MenuItem extends Label {
  readonly href: string | undefined
  readonly intro: string | undefined
  readonly items: readonly MenuItem[]
}

/** What all pages of one language share. `digest` stands for the whole. */
export interface Frame {
  readonly digest: string
  readonly language: Language
  readonly dir: Direction
  readonly siteName: string
  readonly home: string
  readonly menu: readonly MenuItem[]
  readonly footer: readonly MenuItem[]
  readonly strings: Strings
  /** The press desk of the whole newsroom, where site.yaml names one. */
  readonly pressDesk: ContactCard | undefined
  readonly stylesheet: string
  readonly logo: string | undefined
  readonly favicon: string | undefined
  /** The page that says how to follow the news. */
  readonly follow: string
  /** The overview of all digests; undefined where there are none. */
  readonly digests: string | undefined
  /** The page on which one searches; undefined in a preview. */
  readonly search: string | undefined
  /** True in a build with --drafts: every page carries a ribbon. */
  readonly preview: boolean
}

/** The head of the document. Addresses here are absolute. */
export interface Head {
  readonly title: string
  readonly description: string
  readonly canonical: string | undefined
  readonly noindex: boolean
  /** Root-relative: where the browser is sent on at once, on the page of an old address. */
  readonly refresh: string | undefined
  /** The page's translations and itself, and `x-default` where there is one. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[]
  /** Root-relative: what the page says, in other formats. */
  readonly formats: readonly { readonly type: string; readonly title: string; readonly href: string }[]
  /** Root-relative: the feeds of what the page shows, and of its language. */
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[]
  readonly openGraph: OpenGraph
  readonly jsonLd: readonly Json[]
}

export interface OpenGraph {
  readonly type: 'website' | 'article'
  readonly title: string
  /** As Open Graph writes it: fr_FR. */
  readonly locale: string
  /** Those of the page's translations. */
  readonly otherLocales: readonly string[]
  readonly image: SharedImage | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly section: string | undefined
  readonly tags: readonly string[]
}

/** A picture where the page is shared. Its address is absolute; its size in pixels where it is known. */
interface SharedImage {
  readonly href: string
  readonly alt: string
  readonly width: number | undefined
  readonly height: number | undefined
}

/**
 * One choice of the language switch. `here` is the page itself; `same` is this page in that language;
 * `home` means that the page does not exist in that language and the link leads to its home.
 */
export interface LanguageChoice {
  readonly kind: 'here' | 'same' | 'home'
  readonly language: Language
  readonly dir: Direction
  readonly name: string
  readonly href: string
}

interface PageBase {
  /** The page's own address. */
  readonly href: string
  readonly head: Head
  readonly languages: readonly LanguageChoice[]
  /** From the home page to the page itself, which stands last. Empty on the home page. */
  readonly breadcrumb: readonly Link[]
}

/** A release as it stands in a list. */
export interface ReleaseCard {
  readonly href: string
  readonly title: string
  readonly summary: string
  readonly type: ReleaseType
  readonly place: string | undefined
  readonly date: Moment
  readonly image: ImageView | undefined
  readonly topic: Link | undefined
  readonly ribbon: Ribbon | undefined
}

/** Marks what only a preview shows: a draft, what waits for its other versions, or the moment at which it lifts. */
export type Ribbon = { readonly kind: 'draft' } | { readonly kind: 'waits' } | { readonly kind: 'lifts'; readonly at: Moment }

/** A page of a list, newest first, with the way to older and back to the newest. No list tells its total. */
export interface PagedList<T> {
  readonly items: readonly T[]
  /** 1 is the oldest page; undefined on the list's own address, which shows the newest. */
  readonly number: number | undefined
  readonly older: string | undefined
  readonly newest: string | undefined
}

export type ReleaseList = PagedList<ReleaseCard>

export interface PhoneView {
  /** `tel:+51…`, RFC 3966. */
  readonly href: string
  /** As written, always left to right. */
  readonly label: string
}

export interface ContactCard {
  readonly name: string | undefined
  readonly role: Label | undefined
  readonly office: Label
  readonly phone: PhoneView | undefined
  /** `mailto:…`, RFC 6068. */
  readonly email: { readonly href: string; readonly label: string } | undefined
  /** The languages spoken there, as a list in words; undefined where unknown. */
  readonly languages: string | undefined
}

/** The contacts of one office, opened by one sentence; in it the names are marked so that templates can set them off. */
export interface ContactGroup {
  readonly sentence: readonly { readonly text: string; readonly isName: boolean }[]
  readonly cards: readonly ContactCard[]
}

export interface ChangeView {
  readonly kind: 'correction' | 'update'
  readonly at: Moment
  readonly note: string
}

export interface EventView {
  readonly start: Moment
  readonly end: Moment | undefined
  readonly place: string | undefined
  readonly status: 'provisional' | 'confirmed' | 'cancelled'
  /** The event as a file for calendars; undefined in a preview. */
  readonly calendar: string | undefined
}

export interface Goal {
  readonly number: number
  readonly name: string
  readonly href: string
}

export interface ReleaseView extends PageBase {
  readonly kind: 'release'
  readonly type: ReleaseType
  readonly title: string
  /** The standfirst; empty where the body opens with it itself. */
  readonly summary: string
  readonly place: string | undefined
  readonly date: Moment
  readonly modified: Moment | undefined
  readonly ribbon: Ribbon | undefined
  readonly image: ImageView | undefined
  readonly regions: readonly Link[]
  readonly countries: readonly Link[]
  readonly topics: readonly Link[]
  readonly goals: readonly Goal[]
  readonly contacts: readonly ContactGroup[]
  /** The other languages in which this release exists, with its title there. */
  readonly translations: readonly { readonly language: Language; readonly name: string; readonly href: string; readonly title: string }[]
  /** The same release for those who publish it again; empty where there are no such files. */
  readonly files: readonly PressFile[]
  readonly related: readonly ReleaseCard[]
  readonly previous: Link | undefined
  readonly next: Link | undefined
  readonly changes: readonly ChangeView[]
  /** The page that lists what was changed in all releases of this language. */
  readonly corrections: string
  readonly event: EventView | undefined
  /** The page of all events. */
  readonly events: string
  /** Then the page shows the reason in place of body, picture and contacts. */
  readonly withdrawn: { readonly at: Moment; readonly reason: string } | undefined
}

/** A file beside the page; `type` is its media type. */
export interface PressFile {
  readonly format: PressFormat | 'package'
  readonly label: string
  readonly type: string
  readonly href: string
}

export interface HomeView extends PageBase {
  readonly kind: 'home'
  readonly title: string
  readonly lead: ReleaseCard | undefined
  readonly latest: readonly ReleaseCard[]
  readonly news: string
  readonly regions: readonly TermTeaser[]
  readonly topics: readonly TermTeaser[]
}

/** A region or topic with its newest release. */
export interface TermTeaser {
  readonly term: Link
  readonly newest: ReleaseCard | undefined
}

export interface NewsView extends PageBase {
  readonly kind: 'news'
  readonly title: string
  readonly list: ReleaseList
}

export type Taxonomy = 'topics' | 'regions' | 'countries'

export interface TermView extends PageBase {
  readonly kind: 'term'
  readonly taxonomy: Taxonomy
  readonly title: Label
  readonly list: ReleaseList
}

export interface TermIndexView extends PageBase {
  readonly kind: 'term-index'
  readonly taxonomy: Taxonomy
  readonly title: string
  readonly terms: readonly Link[]
}

/** The releases of a year (with its months to go to) or of a month (then `months` is empty). */
export interface ArchiveView extends PageBase {
  readonly kind: 'archive'
  readonly title: string
  readonly months: readonly Link[]
  readonly list: ReleaseList
}

export interface ArchiveIndexView extends PageBase {
  readonly kind: 'archive-index'
  readonly title: string
  readonly years: readonly { readonly year: Link; readonly months: readonly Link[] }[]
}

/** A standing page. `section` links the pages that stand beside and below it in its part of the site, itself included. */
export interface StandingView extends PageBase {
  readonly kind: 'standing'
  readonly title: string
  readonly ribbon: Ribbon | undefined
  readonly summary: string | undefined
  readonly image: ImageView | undefined
  readonly section: readonly Link[]
}

/** What was corrected, updated or withdrawn after publication, newest first. */
export interface CorrectionsView extends PageBase {
  readonly kind: 'corrections'
  readonly title: string
  readonly record: PagedList<CorrectionEntry>
}

export interface CorrectionEntry {
  readonly kind: 'correction' | 'update' | 'withdrawal'
  readonly at: Moment
  /** What was changed; the reason of a withdrawal. */
  readonly note: string
  readonly release: Link
}

/** What the media are invited to. */
export interface EventsView extends PageBase {
  readonly kind: 'events'
  readonly title: string
  /** All of them as a calendar; undefined where there is none. */
  readonly calendar: CalendarLinks | undefined
  /** Soonest first; undefined on a numbered page, which shows past ones only. */
  readonly upcoming: readonly EventEntry[] | undefined
  readonly past: PagedList<EventEntry>
}

export interface CalendarLinks {
  readonly href: string
  /** The same for programs that subscribe at once: `webcal://…`. */
  readonly webcal: string
  /** Its address in full, to be copied. */
  readonly address: string
}

/** An event as the list of events shows it. */
export interface EventEntry {
  readonly release: Link
  readonly summary: string
  readonly event: EventView
  readonly ribbon: Ribbon | undefined
}

/** The digests of a language: the newest of them, or those of one month. */
export interface DigestIndexView extends PageBase {
  readonly kind: 'digest-index'
  readonly title: string
  /** What a digest is; undefined on the page of a month. */
  readonly intro: string | undefined
  /** Newest first; the days are those of the month on its page. */
  readonly weeks: readonly { readonly week: Link; readonly days: readonly Link[] }[]
  /** The ways to all months, newest first; empty on the page of one. */
  readonly years: readonly { readonly title: string; readonly months: readonly Link[] }[]
}

/** What a digest says, newest first. On the page hrefs are root-relative, in e-mails absolute. */
export interface DigestContent {
  readonly entries: readonly DigestEntry[]
  /** What was done in these days to releases of any age, apart from the withdrawal of an entry, which stands there. */
  readonly changes: readonly CorrectionEntry[]
  /** Says how much is left out, which an e-mail has no room for. */
  readonly more: string | undefined
}

export interface DigestEntry {
  readonly release: Link
  /** What kind of text it is. */
  readonly type: string
  readonly place: string | undefined
  readonly date: Moment
  readonly summary: string
  readonly ribbon: Ribbon | undefined
  /** Then it has neither summary nor contacts; `text` says that it was, and when. */
  readonly withdrawn: { readonly at: Moment; readonly text: string; readonly reason: string } | undefined
  readonly contacts: readonly ContactGroup[]
}

/** What was published in one day or one week. */
export interface DigestView extends PageBase {
  readonly kind: 'digest'
  readonly title: string
  /** The week of a day, or the days of a week. */
  readonly around: readonly Link[]
  readonly content: DigestContent
  readonly previous: Link | undefined
  readonly next: Link | undefined
}

/** The same as an e-mail. All its addresses are absolute; `head.title` is its subject. */
export interface DigestEmailView extends PageBase {
  readonly kind: 'digest-email'
  readonly title: string
  /** What mail programs show beside the subject. */
  readonly preheader: string
  /** The page that says the same. */
  readonly page: string
  readonly home: string
  readonly content: DigestContent
}

/** How to follow the news: every feed of a language. */
export interface FollowView extends PageBase {
  readonly kind: 'follow'
  readonly title: string
  /** Undefined in a preview, which has no feeds; then there are no groups either. */
  readonly whole: FeedLinks | undefined
  /** Its address in full, to be copied. */
  readonly address: string | undefined
  readonly groups: readonly { readonly title: string; readonly feeds: readonly FeedLinks[] }[]
  /** All of them as one file for feed readers. */
  readonly outline: string | undefined
}

/** A page, and the feeds of what it shows. */
export interface FeedLinks {
  readonly page: Link
  readonly atom: string
  readonly json: string
}

/** Where one searches, and the ways into the archive for those who cannot or will not. */
export interface SearchView extends PageBase {
  readonly kind: 'search'
  readonly title: string
  /** Its own, beside that of every page. */
  readonly stylesheet: string
  /** The script, and what it looks into; undefined in a preview, which cannot be searched. */
  readonly engine: { readonly script: string; readonly index: string } | undefined
  readonly filters: readonly SearchFilter[]
  /** The archive by year and by term, under a link to the whole list. */
  readonly browse: readonly { readonly title: Link; readonly links: readonly Link[] }[]
}

/** What a search can be narrowed to, any of the options or all. `name` is that of the filter in the index. */
export interface SearchFilter {
  readonly name: 'region' | 'topic' | 'country' | 'type' | 'year'
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: Label }[]
}

/** An old address: the browser is sent on at once, and a link says where to. */
export interface RedirectView extends PageBase {
  readonly kind: 'redirect'
  readonly target: Link
}

/** The root of the site: which language? */
export interface ChooserView extends PageBase {
  readonly kind: 'chooser'
  readonly choices: readonly {
    readonly language: Language
    readonly dir: Direction
    readonly name: string
    readonly siteName: string
    readonly href: string
  }[]
}

/** /404.html, one for all languages: it says so in each of them. */
export interface NotFoundView extends PageBase {
  readonly kind: 'not-found'
  readonly messages: readonly {
    readonly language: Language
    readonly dir: Direction
    readonly heading: string
    readonly text: string
    readonly home: Link
    readonly news: Link
  }[]
}

export type PageView =
  | HomeView
  | NewsView
  | ReleaseView
  | TermView
  | TermIndexView
  | ArchiveView
  | ArchiveIndexView
  | StandingView
  | CorrectionsView
  | EventsView
  | DigestIndexView
  | DigestView
  | DigestEmailView
  | FollowView
  | SearchView
  | RedirectView
  | ChooserView
  | NotFoundView

export type PageKind = PageView['kind']

/** The view of one kind of page. */
export type ViewOf<K extends PageKind> = Extract<PageView, { readonly kind: K }>
