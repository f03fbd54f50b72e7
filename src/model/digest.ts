import type { Direction } from './locale.ts'
import type { ContactGroup, CorrectionEntry, Link, Moment, Ribbon } from './view.ts'

/*
 * What was published in one day or one week, in one language: a page, and the same as an e-mail in HTML and in plain text.
 */

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
  /** Then it has neither summary nor contacts. */
  readonly withdrawn: { readonly at: Moment; readonly reason: string } | undefined
  readonly contacts: readonly ContactGroup[]
}

/** A digest as an e-mail of plain text. */
export interface DigestTextView {
  readonly kind: 'digest-text'
  readonly dir: Direction
  /** The first line, and the subject of the mail. */
  readonly subject: string
  /** The page that says the same. */
  readonly page: string
  readonly content: DigestContent
  readonly words: DigestWords
}

/** Those of the interface that stand in the text, in its language. */
interface DigestWords {
  /** Between a name and what is named, with the spaces around it. */
  readonly colon: string
  readonly phone: string
  readonly email: string
  readonly withdrawnOn: string
  readonly corrections: string
  readonly changes: Readonly<Record<CorrectionEntry['kind'], string>>
}
