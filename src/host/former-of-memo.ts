import { join } from 'node:path'
import type { FormerFiles } from './former-files.ts'
import { JOURNAL } from './journal.ts'
import { kindAt } from './kind-at.ts'
import { isLedgerPath, LEDGER_PATH } from './ledger.ts'
import type { Memo } from './memo/memo.ts'
import { stampAt } from './stamp.ts'

/** What former builds left in an output folder, where the memo knows it; undefined where the folder itself has to be asked. */
export function formerOfMemo({ last, made }: Memo, out: string): FormerFiles | undefined {
  if (!last || kindAt(join(out, JOURNAL)) !== 'nothing') return undefined
  const paths = [...made.names()]
  const ledger = paths.filter(isLedgerPath)
  if (!ledger.includes(LEDGER_PATH) || !ledger.every((path) => isAsLeft(made.get(path)?.stamp, out, path))) return undefined
  return { paths: new Set(paths), preview: last.preview, isDamaged: false }
}

/** Whether every file that the memo knows is as it was left. */
export function isUntouched({ made }: Memo, out: string): boolean {
  if (kindAt(join(out, JOURNAL)) !== 'nothing') return false
  for (const path of made.names()) if (!isAsLeft(made.get(path)?.stamp, out, path)) return false
  return true
}

function isAsLeft(stamp: string | undefined, out: string, path: string): boolean {
  return stamp !== undefined && stampAt(join(out, path)) === stamp
}
