import { writeFileSync } from 'node:fs'
import { checkSummary } from './check-summary.ts'
import type { Build } from '../build.ts'
import { changedRecords } from '../compare/changed-records.ts'
import { trying } from '../host/machine-error.ts'
import { openPublished } from '../host/read-published.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** Writes what a check found for people who look at a pull request; `against` is what was published, where that is known. */
export async function writeSummary(
  file: string,
  result: Build,
  diagnostics: readonly Diagnostic[],
  against: string | undefined,
): Promise<void> {
  const former = against === undefined || result.kind !== 'site' ? undefined : (await openPublished(against)).ledger.records
  const changes = former && result.kind === 'site' ? changedRecords(former, result.records) : undefined
  trying(`Cannot write ${file}`, () => writeFileSync(file, checkSummary(result, diagnostics, changes)))
}
