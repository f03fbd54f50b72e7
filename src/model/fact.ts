import type { Place } from './diagnostic.ts'

/** What must be the same in every language. */
export type FactKind = 'number' | 'date' | 'time' | 'phone' | 'email' | 'url'

/** Something that a text states and that no translation may change. */
export interface Fact {
  readonly kind: FactKind
  /** The same text for the same fact, however a language writes it: `12500`, `2026-03-08`, `03-08`, `41227179111`. */
  readonly value: string
  /** As it stands in the source. */
  readonly written: string
  readonly place: Place
}

/** The facts of one source. */
export interface SourceFacts {
  readonly file: string
  /** In the order of the text. */
  readonly stated: readonly Fact[]
  /**
   * Numbers that are parts of something else, of a name, a date or a time, each once. They are too uncertain to be missed in
   * another version, and excuse that a number of another version is not stated here; so do those in words.
   */
  readonly hinted: readonly string[]
  readonly spelled: readonly string[]
}
