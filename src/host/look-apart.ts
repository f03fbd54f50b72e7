import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Memo } from './memo/memo.ts'
import { isAsStamped } from './memo/stamp-table.ts'
import type { TableSeal } from './memo/table-file.ts'
import { packageRoot } from './package-root.ts'

/** What a thread needs to know to look at an output folder. */
export interface LookOrder {
  /** The folder of the memo, and the table there of what it left. */
  readonly memo: string
  readonly outputs: TableSeal
  readonly out: string
}

/** A look at an output folder that goes on beside other work. */
export interface Look {
  /** Whether the folder is as the last build left it. */
  readonly isAsLeft: () => Promise<boolean>
  /** Nobody wants to know any more. */
  readonly abandon: () => void
}

/** With fewer files than this, a thread takes longer to start than to look. */
const WORTHWHILE = 40_000

/** Begins to look at an output folder of so many files. With `threads` 1, it is done when somebody asks. */
export function lookApart(memo: Memo, out: string, files: number, threads = availableParallelism()): Look {
  const { outputsAt } = memo
  if (files < WORTHWHILE || threads < 2 || !outputsAt) return { isAsLeft: async () => isAsStamped(out, memo.outputs), abandon() {} }
  const workerData: LookOrder = { memo: memo.folder, outputs: outputsAt, out }
  // Loaded here and now: most builds need none, and this one is about to be busy.
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const worker = new Worker(join(packageRoot(), 'lib/look-thread.js'), { workerData })
  const answer = new Promise<boolean>((resolve) => {
    worker.once('message', resolve)
    // Where it cannot be looked, nothing is known.
    worker.once('error', () => resolve(false))
    worker.once('exit', () => resolve(false))
  })
  return { isAsLeft: () => answer, abandon: () => void worker.terminate() }
}
