/** The rules of the house, by the ids that a silencing names. */
export type StyleRule = 'double-space' | 'bare-url' | 'link-text'

/** Something written against the house style, or a silencing that is wrong. */
export interface Finding {
  readonly rule: StyleRule | 'silenced-without-reason' | 'silences-nothing'
  /** Offset in the Markdown, in UTF-16 units. */
  readonly at: number
  /** What stands there; of a silencing the rule that it names. */
  readonly written: string
}
