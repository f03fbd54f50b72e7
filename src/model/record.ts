import type { Place } from './diagnostic.ts'
import type { Language } from './locale.ts'

/** What is remembered of a release or standing page that was published: enough to tell later whether it was changed, and how. */
export interface PublicRecord {
  /** `releases/<id>` or `pages/<id>`: with the language it names the source. */
  readonly id: string
  readonly language: Language
  /** The path of its page from the root of the site. */
  readonly address: string
  /** Digests of the texts, 16 hexadecimal digits each. */
  readonly title: string
  readonly summary: string
  readonly body: string
  /** How many changes were declared, minor ones included. */
  readonly changes: number
  readonly withdrawn: boolean
}

/** A record of what is about to be published, with the place of its source. */
export interface PresentRecord extends PublicRecord {
  readonly at: Place
}
