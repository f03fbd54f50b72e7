import type { Instant } from './instant.ts'
import type { Language } from './locale.ts'

/** A moment to come at which releases go out by themselves. */
export interface Lift {
  readonly at: Instant
  readonly releases: readonly {
    readonly id: string
    readonly language: Language
    /** The source, relative to content/. */
    readonly file: string
    /** Undefined where the source has errors. */
    readonly title: string | undefined
  }[]
}
