import type { Instant } from './instant.ts'

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
  readonly end: Instant | undefined
  readonly place: string | undefined
  readonly status: 'provisional' | 'confirmed' | 'cancelled'
}
