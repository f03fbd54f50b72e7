import { instantOf } from '../language/written-date.ts'
import type { Instant } from '../model/instant.ts'

/** The present, read from the machine's clock. */
export function theMoment(): Instant {
  return instantOf(Date.now())
}
