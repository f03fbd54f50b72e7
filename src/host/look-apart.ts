import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { Memo } from './memo/memo.ts'
import type { StampTable } from './memo/stamp-table.ts'
import type { TableSeal } from './memo/table-file.ts'
import { outputsSince } from './outputs-since.ts'
import { packageRoot } from './package-root.ts'

/** What a thread needs to know to look at an output folder. */
export interface LookOrder {
  /** The folder of the memo, and the table there of what it left. */
  readonly memo: string
  readonly outputs: TableSeal
  readonly out: string
  /** SHA-256 of the index of the ledger. */
  readonly ledger: string
}

/** What it found. */
export interface LookReport {
  readonly isAsLeft: boolean
  /** The stamps of now, where files that are the same have others. */
  readonly numbers: StampTable['numbers'] | undefined
}

/** What has become of an output folder. */
export interface OutputsNow {
  /** Whether all files are those that the last build left. */
  readonly isAsLeft: boolean
  /** Whether some of them have other stamps. */
  readonly haveMoved: boolean
  /** How they lie now. */
  readonly table: () => StampTable
}

/** A look at an output folder. */
export interface Look {
  /** Begins it in a thread, if that pays beside what else is to be done now. */
  readonly begin: (beside: keyof typeof WORTHWHILE) => void
  readonly outputs: () => Promise<OutputsNow>
  /** Nobody wants to know any more. */
  readonly abandon: () => void
}

/**
 * With fewer files than this, to start a thread costs more than it saves: beside a look at the sources, beside making what shows an
 * edited one, and beside reading all of them, where files have other stamps and have to be read as well.
 */
const WORTHWHILE = { look: 40_000, edit: 4_000, reading: 1_000 }

/** In megabytes: all that the thread makes is garbage at once, and more room for it would be more memory that was never touched. */
const YOUNG = 3

/** A look at the output folder of a memo. What was not begun, or with `threads` 1, is done when somebody asks. */
export function lookApart(memo: Memo, out: string, threads = availableParallelism(), files = memo.last?.files ?? 0): Look {
  const { outputsAt } = memo
  const ledger = memo.last?.ledger ?? ''
  let worker: Worker | undefined
  let answer: Promise<OutputsNow> | undefined
  return {
    begin(beside) {
      if (answer || threads < 2 || !outputsAt || files < WORTHWHILE[beside]) return
      const workerData: LookOrder = { memo: memo.folder, outputs: outputsAt, out, ledger }
      // Loaded here and now: most builds need none, and this one is about to be busy.
      const { Worker } = process.getBuiltinModule('node:worker_threads')
      const resourceLimits = { maxYoungGenerationSizeMb: YOUNG }
      const begun = new Worker(join(packageRoot(), 'lib/look-thread.js'), { workerData, resourceLimits })
      worker = begun
      answer = new Promise<LookReport>((resolve) => {
        begun.once('message', resolve)
        // Where it cannot be looked, nothing is known.
        const unknown: LookReport = { isAsLeft: false, numbers: undefined }
        begun.once('error', () => resolve(unknown))
        begun.once('exit', () => resolve(unknown))
      }).then(({ isAsLeft, numbers }) => ({
        isAsLeft,
        haveMoved: numbers !== undefined,
        table: () => (numbers ? { names: memo.outputs.names, numbers } : memo.outputs),
      }))
    },
    outputs: () => (answer ??= Promise.resolve(lookHere(memo, out, ledger))),
    abandon: () => void worker?.terminate(),
  }
}

function lookHere({ outputs }: Memo, out: string, ledger: string): OutputsNow {
  const { isAsLeft, table } = outputsSince(out, outputs, ledger)
  return { isAsLeft, haveMoved: table !== outputs, table: () => table }
}
