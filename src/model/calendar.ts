import type { Day, Instant } from './instant.ts'
import type { Language } from './locale.ts'
import type { EventInfo } from './release-life.ts'

/** A calendar (RFC 5545): of one event, or of all of a language. It is read away from the site, so every address is absolute. */
export interface CalendarView {
  readonly kind: 'calendar'
  /** What subscribers see of it; undefined for that of one event, which is no calendar of its own to them. */
  readonly about: { readonly name: string; readonly description: string; readonly page: string; readonly self: string } | undefined
  readonly events: readonly CalendarEvent[]
}

export interface CalendarEvent {
  /** Stays the same wherever the release moves and whatever is changed in it. */
  readonly uid: string
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly place: string | undefined
  readonly href: string
  readonly start: CalendarTime
  /** Later than `start`. Of days, the first on which it is over. */
  readonly end: CalendarTime | undefined
  readonly status: EventInfo['status']
  /** How often readers were told that something about it is other than it was. */
  readonly sequence: number
  readonly created: Instant
  readonly modified: Instant
}

export type CalendarTime = { readonly kind: 'instant'; readonly at: Instant } | { readonly kind: 'day'; readonly day: Day }
