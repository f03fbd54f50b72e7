import type { Place } from './diagnostic.ts'
import type { Language } from './locale.ts'
import type { WordingDigests } from './wording.ts'

/** What is remembered of a release or standing page that was published: enough to tell later whether it was changed, and how. */
export interface PublicRecord extends WordingDigests {
  /** `releases/<id>` or `pages/<id>`: with the language it names the source. */
  readonly id: string
  readonly language: Language
  /** The path of its page from the root of the site. */
  readonly address: string
  /** How many changes were declared, minor ones included. */
  readonly changes: number
  readonly withdrawn: boolean
}

/** A record of what is about to be published, with the place of its source. */
export interface PresentRecord extends PublicRecord {
  readonly at: Place
}
