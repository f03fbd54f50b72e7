import type { Language } from '../locale.ts'
import type { ReleaseType } from '../release.ts'

/*
 * What several kinds of pages show. Views are ready for display: templates sort nothing, compute no date, build no address. Every href is
 * root-relative unless it says absolute.
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

export interface EventView {
  readonly start: Moment
  readonly end: Moment | undefined
  readonly place: string | undefined
  readonly status: 'provisional' | 'confirmed' | 'cancelled'
  /** The event as a file for calendars; undefined in a preview. */
  readonly calendar: string | undefined
}

/** Marks what only a preview shows: a draft, what waits for its other versions, or the moment at which it lifts. */
export type Ribbon = { readonly kind: 'draft' } | { readonly kind: 'waits' } | { readonly kind: 'lifts'; readonly at: Moment }

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

/** A page of a list, newest first, with the way to older and back to the newest. No list tells its total. */
export interface PagedList<T> {
  readonly items: readonly T[]
  /** 1 is the oldest page; undefined on the list's own address, which shows the newest. */
  readonly number: number | undefined
  readonly older: string | undefined
  readonly newest: string | undefined
}

export type ReleaseList = PagedList<ReleaseCard>
