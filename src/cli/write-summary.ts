import { writeFileSync } from 'node:fs'
import type { CheckOptions } from './build-options.ts'
import { checkSummary } from './check-summary.ts'
import type { Build } from '../build.ts'
import { changedRecords } from '../compare/changed-records.ts'
import { trying } from '../host/machine-error.ts'
import { openPublished } from '../host/read-published.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** Writes what a check found for people who look at a pull request, with links to what was published where that has an address. */
export async function writeSummary(
  file: string,
  result: Build,
  diagnostics: readonly Diagnostic[],
  { against, previewUrl }: Pick<CheckOptions, 'against' | 'previewUrl'>,
): Promise<void> {
  const former = against === undefined || result.kind !== 'site' ? undefined : await openPublished(against)
  const changes = former && result.kind === 'site' ? changedRecords(former.ledger.records, result.records) : undefined
  const seenAt = { before: former?.isAddress ? against : undefined, after: previewUrl }
  trying(`Cannot write ${file}`, () => writeFileSync(file, checkSummary(result, diagnostics, changes, seenAt)))
}
