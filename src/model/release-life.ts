import type { Day, Instant } from './instant.ts'

/** What was changed after publication, oldest first. `minor` is said to nobody but the record. */
export type Changes = readonly {
  readonly at: Instant
  readonly kind: 'correction' | 'update' | 'minor'
  readonly note: string
}[]

/** A release taken back: its address stays, with the reason. */
export interface Withdrawal {
  readonly at: Instant
  readonly reason: string
}

/** What a media advisory invites to. */
export interface EventInfo {
  readonly start: Instant
  /** Where the end was written as a day: when that day is over. */
  readonly end: Instant | undefined
  /** Start and end where they were written as days. */
  readonly startDay: Day | undefined
  readonly endDay: Day | undefined
  /** From when on it is past: its end, or, where none is told, the end of the day on which it starts. */
  readonly over: Instant
  readonly place: string | undefined
  readonly status: 'provisional' | 'confirmed' | 'cancelled'
}
