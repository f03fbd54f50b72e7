import type { StyleRule } from './house-style.ts'
import type { Stretch } from './passage.ts'

/** A stretch of a source, and what to put in its place. */
export interface Edit extends Stretch {
  readonly text: string
}

/** Something written against the house style, or a silencing that is wrong. Plain data. */
export interface Finding {
  readonly rule: StyleRule | 'silenced-without-reason' | 'silences-nothing'
  /** Offset in the source, in UTF-16 units. */
  readonly at: number
  /** What stands there; of a silencing the rule that it names. */
  readonly written: string
  /** What is better. */
  readonly instead: string
  /** What mends it: stretches of the source, and what to put in their place. None where nobody but its author can. */
  readonly edits: readonly Edit[]
}
