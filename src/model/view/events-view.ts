import type { PageBase } from './page-base.ts'
import type { EventView, Link, PagedList, Ribbon } from './parts.ts'

/** What the media are invited to. */
export interface EventsView extends PageBase {
  readonly kind: 'events'
  readonly title: string
  /** All of them as a calendar; undefined where there is none. */
  readonly calendar: CalendarLinks | undefined
  /** Soonest first; undefined on a numbered page, which shows past ones only. */
  readonly upcoming: readonly EventEntry[] | undefined
  readonly past: PagedList<EventEntry>
}

export interface CalendarLinks {
  readonly href: string
  /** The same for programs that subscribe at once: `webcal://…`. */
  readonly webcal: string
  /** Its address in full, to be copied. */
  readonly address: string
}

/** An event as the list of events shows it. */
export interface EventEntry {
  readonly release: Link
  readonly summary: string
  readonly event: EventView
  readonly ribbon: Ribbon | undefined
}
