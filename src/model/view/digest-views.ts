import type { CorrectionEntry } from './corrections-view.ts'
import type { PageBase } from './page-base.ts'
import type { ContactGroup, Link, Moment, Ribbon } from './parts.ts'

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
