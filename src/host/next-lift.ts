import { writePrivate } from './write-private.ts'
import type { Lift } from '../model/lift.ts'

/**
 * Notes when the site changes by itself next, for the CI that rebuilds just then. It stands beside the memo and never
 * in dist/, where it would give an embargo away.
 */
export function writeNextLift(root: string, lifts: readonly Lift[]): void {
  writePrivate(root, 'next.json', `${JSON.stringify({ next: lifts[0]?.at ?? null, lifts }, undefined, 2)}\n`)
}
