import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trying } from './machine-error.ts'
import type { Lift } from '../model/lift.ts'

/**
 * Notes when the site changes by itself next, for the CI that rebuilds just then. It stands beside the memo and never
 * in dist/, where it would give an embargo away.
 */
export function writeNextLift(root: string, lifts: readonly Lift[]): void {
  const folder = join(root, '.dateline')
  const file = join(folder, 'next.json')
  trying(`Cannot write ${file}`, () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, `${JSON.stringify({ next: lifts[0]?.at ?? null, lifts }, undefined, 2)}\n`)
  })
}
