import type { Instant } from '../model/instant.ts'

/** What of a newsroom somebody looks at. */
export interface Outlook {
  /** The moment to take for the present; undefined for that of the clock. */
  readonly at: Instant | undefined
  /** Whether what is not out is shown as well, and marked; else the site is the one that readers see. */
  readonly withHeld: boolean
}

/** The whole newsroom, now. */
export const FIRST_OUTLOOK: Outlook = { at: undefined, withHeld: true }
