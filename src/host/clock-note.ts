import { join } from 'node:path'
import { MachineError, trying } from './machine-error.ts'
import { readIfThere } from './read-if-there.ts'
import { writePrivate } from './write-private.ts'
import { instantOf, readDate } from '../language/written-date.ts'
import type { Instant } from '../model/instant.ts'

const NAME = 'clock.json'

/** By how much a clock may be set right without a word, in milliseconds. */
const TOLERANCE = 60_000

/** Throws where the clock is behind what it showed at the last build of a root: what has gone out since would be taken back. */
export function refuseEarlierClock(root: string, now: Instant): void {
  const file = join(root, '.dateline', NAME)
  const last = momentIn(trying(`Cannot read ${file}`, () => readIfThere(file)))
  if (last === undefined || instantOf(Date.parse(now) + TOLERANCE) >= last) return
  throw new MachineError(
    `The clock of this machine says ${now}, and said ${last} at the last build: what went out until then would be taken back. ` +
      `Set the clock, or name the moment with --now; if the clock was wrong then, remove ${file}`,
  )
}

/** Notes what the clock showed at a build. */
export function noteClock(root: string, now: Instant): void {
  writePrivate(root, NAME, `${JSON.stringify({ lastBuild: now })}\n`)
}

/** What is no such note says nothing. */
function momentIn(note: string | undefined): Instant | undefined {
  const written = readDate(/^\{"lastBuild":"([^"]+)"\}\s*$/.exec(note ?? '')?.[1] ?? '')
  return written.kind === 'instant' ? written.instant : undefined
}
