import { join } from 'node:path'
import type { FormerFiles } from './former-files.ts'
import { JOURNAL } from './journal.ts'
import { kindAt } from './kind-at.ts'
import { isLedgerPath, LEDGER_PATH } from './ledger.ts'
import type { Memo } from './memo/memo.ts'
import { isSameStamp, stampAt, stampsOf } from './memo/stamp-table.ts'

/** What former builds left in an output folder, where the memo knows it; undefined where the folder itself has to be asked. */
export function formerOfMemo({ last, outputs }: Memo, out: string): FormerFiles | undefined {
  const stamps = stampsOf(outputs)
  if (!last || !stamps.has(LEDGER_PATH) || kindAt(join(out, JOURNAL)) !== 'nothing') return undefined
  for (const [path, stamp] of stamps) if (isLedgerPath(path) && !isSameStamp(stamp, stampAt(join(out, path)))) return undefined
  return { paths: new Set(stamps.keys()), preview: last.preview, isDamaged: false }
}
