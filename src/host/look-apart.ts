import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
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

/** A look at an output folder. */
export interface Look {
  /** Begins it in a thread, if that pays beside what else is to be done now. */
  readonly begin: (beside: keyof typeof WORTHWHILE) => void
  /** Whether the folder is as the last build left it. */
  readonly isAsLeft: () => Promise<boolean>
  /** Nobody wants to know any more. */
  readonly abandon: () => void
}

/** With fewer files than this, to start a thread costs more than it saves: beside a look at the sources, and beside making what shows an edited one. */
const WORTHWHILE = { look: 40_000, edit: 4_000 }

/** A look at an output folder of so many files. What was not begun, or with `threads` 1, is done when somebody asks. */
export function lookApart(memo: Memo, out: string, files: number, threads = availableParallelism()): Look {
  const { outputsAt } = memo
  let worker: Worker | undefined
  let answer: Promise<boolean> | undefined
  return {
    begin(beside) {
      if (answer || threads < 2 || !outputsAt || files < WORTHWHILE[beside]) return
      const workerData: LookOrder = { memo: memo.folder, outputs: outputsAt, out }
      // Loaded here and now: most builds need none, and this one is about to be busy.
      const { Worker } = process.getBuiltinModule('node:worker_threads')
      const begun = new Worker(join(packageRoot(), 'lib/look-thread.js'), { workerData })
      worker = begun
      answer = new Promise<boolean>((resolve) => {
        begun.once('message', resolve)
        // Where it cannot be looked, nothing is known.
        begun.once('error', () => resolve(false))
        begun.once('exit', () => resolve(false))
      })
    },
    isAsLeft: () => answer ?? Promise.resolve(isAsStamped(out, memo.outputs)),
    abandon: () => void worker?.terminate(),
  }
}
