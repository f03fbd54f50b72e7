import { join, relative } from 'node:path'
import { report } from '../diagnostics/report.ts'
import type { Published } from '../host/publish.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** How many names a warning tells. */
const TOLD = 3

/** What is to be said about files in the output folder that are not Dateline's. */
export function outputProblems(
  { foreign, replaced, wasDamaged }: Published,
  root: string,
  out: string,
  searchFailure: string | undefined,
): readonly Diagnostic[] {
  const place = { file: relative(join(root, 'content'), out).replaceAll('\\', '/'), line: 1, column: 1 }
  return [
    ...(searchFailure === undefined ? [] : [report('search-not-made', place, { reason: searchFailure })]),
    ...(wasDamaged ? [report('damaged-ledger', place, {})] : []),
    ...(replaced.length > 0 ? [report('replaced-files', place, listed(replaced))] : []),
    ...(foreign.length > 0 ? [report('foreign-files', place, listed(foreign))] : []),
  ]
}

function listed(paths: readonly string[]): { readonly count: string; readonly names: string } {
  const more = paths.length > TOLD ? ` and ${paths.length - TOLD} more` : ''
  return { count: String(paths.length), names: paths.slice(0, TOLD).join(', ') + more }
}
