import type { Direction } from './locale.ts'
import type { CorrectionEntry } from './view/corrections-view.ts'
import type { DigestContent } from './view/digest-views.ts'

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
  readonly corrections: string
  readonly changes: Readonly<Record<CorrectionEntry['kind'], string>>
}
