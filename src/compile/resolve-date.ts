import { instantOfDay } from '../language/dates.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Instant } from '../model/instant.ts'

/** The instant that a date means: a day begins when it does in the newsroom's zone. */
export function resolveDate(written: WrittenDate, timeZone: string): Instant {
  return written.kind === 'instant' ? written.instant : instantOfDay(written.day, timeZone)
}
