import type { AtomView, JsonFeedView } from './feed.ts'
import type { Instant } from './instant.ts'
import type { Language } from './locale.ts'
import type { PressFormat } from './press-format.ts'
import type { Taxonomy } from './view/list-views.ts'
import type { Label, Link, PagedList } from './view/parts.ts'

/**
 * A file of the site that shows releases, as data: which releases, and in what part. Nothing that they say is in it. So it stays
 * the same while words are edited, and tells of an edited release which files show it; each of them can be made of it again.
 */
export type Sketch =
  | ReleaseSketch
  | ListSketch
  | CorrectionsSketch
  | EventsSketch
  | CalendarSketch
  | DigestSketch
  | HomeSketch
  | FeedSketch
  | NewsSketch
  | CardSketch
  | PressSketch
  | PackageSketch
  | ApiSketch
  | PlannedSketch

/** A release by its source, a path relative to content/. */
export type SourceName = string

/** A release that is shown whole: with the names of all whose address or title that takes. */
export interface WholeName {
  readonly file: SourceName
  /** It in all languages, in the order of the site. */
  readonly versions: readonly SourceName[]
  /** The sources that its body links to. */
  readonly linked: readonly SourceName[]
}

export interface ReleaseSketch {
  readonly kind: 'release'
  readonly release: WholeName
  readonly related: readonly SourceName[]
  readonly previous: SourceName | undefined
  readonly next: SourceName | undefined
}

/** What the pages of one list share. */
export interface ListFacts {
  readonly language: Language
  readonly address: string
  readonly title: string
  readonly description: string
  readonly trail: readonly Link[]
  /** The same list in the languages that have it. */
  readonly versions: readonly { readonly language: Language; readonly address: string }[]
  readonly feed?: { readonly address: string; readonly title: string } | undefined
}

/** One page of a list, apart from what stands in it. */
interface ListPage {
  readonly facts: ListFacts
  /** Its own address, which is another than the list's where it is numbered. */
  readonly address: string
  readonly place: Omit<PagedList<never>, 'items'>
}

export interface ListSketch extends ListPage {
  readonly kind: 'list'
  readonly releases: readonly SourceName[]
  /** What is on the page beside them. */
  readonly shape:
    | { readonly kind: 'news'; readonly title: string }
    | { readonly kind: 'term'; readonly taxonomy: Taxonomy; readonly term: string; readonly title: Label }
    | { readonly kind: 'archive'; readonly title: string; readonly months: readonly Link[] }
}

export interface CorrectionsSketch extends ListPage {
  readonly kind: 'corrections'
  readonly events: readonly ReleaseEvent[]
}

/** A page of events. */
export interface EventsSketch extends ListPage {
  readonly kind: 'events'
  /** Whether it leads to the calendar of the language; none of the numbered pages does. */
  readonly withCalendar: boolean
  /** Soonest first; none on a numbered page, which shows what is past. */
  readonly upcoming: readonly SourceName[]
  /** Newest first. */
  readonly past: readonly SourceName[]
}

/** A calendar: of one event, or of all of a language. */
export interface CalendarSketch {
  readonly kind: 'calendar'
  readonly scope: 'event' | 'language'
  readonly language: Language
  readonly address: string
  readonly events: readonly SourceName[]
}

/** What was published in a day or a week: its page, or the same as an e-mail. */
export interface DigestSketch {
  readonly kind: 'digest'
  readonly form: 'page' | 'email' | 'text'
  readonly language: Language
  /** `2026-03-08`, `2026-w10`. */
  readonly period: string
  /** The languages that have it, in the order of the site; no others are told to an e-mail. */
  readonly versions: readonly Language[]
  /** Of a page: periods that it leads to. */
  readonly around: readonly string[]
  readonly previous: string | undefined
  readonly next: string | undefined
  /** Newest first, with those that were withdrawn. */
  readonly releases: readonly SourceName[]
  /** Newest first. */
  readonly events: readonly ReleaseEvent[]
}

/** Something that was done to a release after publication. */
export interface ReleaseEvent {
  readonly kind: 'correction' | 'update' | 'withdrawal'
  readonly at: Instant
  readonly note: string
  readonly file: SourceName
}

export interface HomeSketch {
  readonly kind: 'home'
  readonly language: Language
  readonly lead: SourceName | undefined
  readonly latest: readonly SourceName[]
  /** The newest release of each term that has one. */
  readonly regions: Readonly<Record<string, SourceName>>
  readonly topics: Readonly<Record<string, SourceName>>
}

export interface FeedSketch {
  readonly kind: 'feed'
  readonly address: string
  readonly document: Omit<AtomView, 'content'> | Omit<JsonFeedView, 'content'>
  readonly releases: readonly WholeName[]
  readonly withdrawn: readonly WholeName[]
}

/** The news sitemap. */
export interface NewsSketch {
  readonly kind: 'news'
  readonly releases: readonly SourceName[]
}

/** The card of a release. Its address tells what stands on it. */
export interface CardSketch {
  readonly kind: 'card'
  readonly file: SourceName
}

/** A file beside the page of a release. */
export interface PressSketch {
  readonly kind: 'press'
  readonly format: PressFormat
  readonly release: WholeName
}

/** A release in all languages in which it is not withdrawn, as one file. */
export interface PackageSketch {
  readonly kind: 'package'
  /** Of the release. */
  readonly id: string
  readonly releases: readonly WholeName[]
}

/** A list of the API, or a part of one. */
export interface ApiSketch {
  readonly kind: 'api'
  readonly language: Language
  readonly address: string
  readonly older: string | undefined
  readonly newest: string | undefined
  readonly releases: readonly SourceName[]
}

/** A file that can be made by planning the site only. */
export interface PlannedSketch {
  readonly kind: 'planned'
  readonly sources: readonly SourceName[]
}
