import type { BodyLink } from './body.ts'
import type { Place } from './diagnostic.ts'

/** A word of a source that names something elsewhere, and where it stands. */
export interface Named {
  readonly id: string
  readonly place: Place
}

/** Everything that a source names elsewhere: known even where the source has errors, so that all are told at once. */
export interface Mentions {
  readonly regions: readonly Named[]
  readonly countries: readonly Named[]
  readonly topics: readonly Named[]
  /** Contacts by id; those written inline name nothing. */
  readonly contacts: readonly Named[]
  /** The picture of the front matter, by its path under content/. */
  readonly image: Named | undefined
  readonly links: readonly BodyLink[]
  /** The languages of the versions that this one waits for. */
  readonly together: readonly Named[]
  /** The version that this one was translated from: its language, and the revision of its text. */
  readonly translationOf: { readonly language: Named; readonly revision: Named | undefined } | undefined
}
