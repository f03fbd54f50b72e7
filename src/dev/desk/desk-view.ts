import type { Instant } from '../../model/instant.ts'
import type { Direction, Language } from '../../model/locale.ts'

export const SECTIONS = ['lifts', 'drafts', 'missing', 'stale', 'contacts', 'pictures', 'links', 'problems'] as const

export type SectionName = (typeof SECTIONS)[number]

/** Everything that the desk shows, in one language. */
export interface DeskView {
  readonly language: Language
  readonly dir: Direction
  readonly siteName: string
  readonly languages: readonly { readonly language: Language; readonly name: string; readonly href: string; readonly isCurrent: boolean }[]
  /** The moment that is looked at, in words, and its zone. */
  readonly moment: { readonly iso: string; readonly label: string; readonly timeZone: string; readonly isPresent: boolean }
  readonly home: string
  readonly calendar: MonthView
  readonly sections: readonly DeskSection[]
}

export interface DeskSection {
  readonly name: SectionName
  readonly total: number
  readonly groups: readonly DeskGroup[]
  /** How many more there are, and where all of them are. */
  readonly more: { readonly count: number; readonly href: string } | undefined
}

/** Rows that belong together; those of a moment have it above them. */
export interface DeskGroup {
  readonly moment: { readonly anchor: string; readonly iso: string; readonly label: string } | undefined
  readonly rows: readonly DeskRow[]
}

export interface DeskRow {
  readonly title: string
  /** The language of the title; undefined for a name that is of none. */
  readonly language: Language | undefined
  readonly notes: readonly DeskNote[]
  /** The source: its path below the root, and what opens it in an editor. */
  readonly file: { readonly path: string; readonly href: string }
  readonly page: PageWay | undefined
}

export interface DeskNote {
  readonly text: string
  readonly kind: 'plain' | 'alarm' | 'language' | 'error' | 'warning'
  readonly language: Language
}

/** How one gets to the page of a source: by a link where it is out, else by looking at the site otherwise. */
export type PageWay =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'look'; readonly file: string; readonly at: Instant | undefined }

/** A month in which something lifts, as a table. */
export interface MonthView {
  readonly label: string
  readonly previous: MonthLink | undefined
  readonly next: MonthLink | undefined
  /** Monday first; days of other months are undefined. */
  readonly weeks: readonly (readonly (DayView | undefined)[])[]
}

export interface MonthLink {
  readonly href: string
  readonly label: string
}

export interface DayView {
  readonly iso: string
  readonly number: string
  readonly isToday: boolean
  readonly lifts: readonly {
    readonly href: string
    readonly time: string
    readonly title: string
    readonly language: Language
    /** How many other releases lift at that moment. */
    readonly others: number
  }[]
}
