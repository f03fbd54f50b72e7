import type { InSomeLanguages } from './locale.ts'
import type { Place } from './diagnostic.ts'

/** Text for every language alike, or one per language. */
export type Localized = string | InSomeLanguages<string>

/** A person or a press desk. */
export interface Contact {
  readonly name: Localized | undefined
  readonly office: Localized
  readonly role: Localized | undefined
  /** As written; it has been checked to be a telephone number. */
  readonly phone: string | undefined
  readonly email: string | undefined
  /** BCP 47 codes of the languages spoken there. */
  readonly languages: readonly string[]
  /** The last valid day, YYYY-MM-DD in the newsroom's zone. */
  readonly until: string | undefined
  /** The id of the contact that follows when `until` is over. */
  readonly desk: string | undefined
}

/** How a release names a contact: by the id of contacts.yaml, or with all its data in place. */
export type ContactRef =
  | { readonly kind: 'id'; readonly id: string; readonly place: Place }
  | { readonly kind: 'inline'; readonly contact: Contact; readonly place: Place }
