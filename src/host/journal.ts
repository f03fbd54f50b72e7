import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInside } from './ledger.ts'
import { readIfThere } from './read-if-there.ts'

/** In the output folder while it changes: every path at which this build or a former one may have put a file. */
export const JOURNAL = '.dateline-journal.json'

/** The journal that a build left behind which did not come to its end; undefined where there is none that makes sense. */
export function readJournal(out: string): readonly string[] | undefined {
  const text = readIfThere(join(out, JOURNAL))
  try {
    const paths: unknown = JSON.parse(text ?? '')
    return Array.isArray(paths) ? paths.filter((path): path is string => typeof path === 'string' && isInside(path)) : undefined
  } catch {
    return undefined
  }
}

export function writeJournal(out: string, staging: string, paths: readonly string[]): void {
  writeFileSync(join(staging, 'journal'), JSON.stringify(paths))
  renameSync(join(staging, 'journal'), join(out, JOURNAL))
}

export function removeJournal(out: string): void {
  rmSync(join(out, JOURNAL), { force: true })
}
