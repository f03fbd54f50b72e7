import { parentPort, workerData } from 'node:worker_threads'
import type { LookOrder } from './host/look-apart.ts'
import { isAsStamped, NO_STAMPS } from './host/memo/stamp-table.ts'
import { readTable } from './host/memo/table-file.ts'

/* A thread that looks whether an output folder is as it was left, while others do something else. */

const { memo, outputs, out } = workerData as LookOrder
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(isAsStamped(out, readTable(memo, outputs) ?? NO_STAMPS))
