import { join } from 'node:path'
import { trying } from './machine-error.ts'
import { readIfThere } from './read-if-there.ts'
import { writePrivate } from './write-private.ts'
import { readDate } from '../language/written-date.ts'
import type { Instant } from '../model/instant.ts'
import type { Lift } from '../model/lift.ts'

const NAME = 'next.json'

/**
 * Notes when the site changes by itself next, for the CI that rebuilds just then. It stands beside the memo and never
 * in dist/, where it would give an embargo away.
 */
export function writeNextLift(root: string, lifts: readonly Lift[]): void {
  writePrivate(root, NAME, `${JSON.stringify({ next: lifts[0]?.at ?? null, lifts }, undefined, 2)}\n`)
}

/**
 * Whether what the last build of a root noted as the next lift has come. Where there is no such note, or none that can be
 * read, it is due: a build too many costs a minute, a lift that is missed costs more.
 */
export function isLiftDue(root: string, now: Instant): boolean {
  const file = join(root, '.dateline', NAME)
  const next = /^\{\s*"next":\s*(null|"[^"]*")/.exec(trying(`Cannot read ${file}`, () => readIfThere(file)) ?? '')?.[1]
  if (next === 'null') return false
  const written = readDate(next?.slice(1, -1) ?? '')
  return written.kind !== 'instant' || written.instant <= now
}
