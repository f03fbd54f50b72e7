import { parentPort, workerData } from 'node:worker_threads'
import type { LookOrder, LookReport } from './host/look-apart.ts'
import { NO_STAMPS } from './host/memo/stamp-table.ts'
import { readTable } from './host/memo/table-file.ts'
import { outputsSince } from './host/outputs-since.ts'

/* A thread that looks what has become of an output folder, while others do something else. */

const { memo, outputs, out, ledger } = workerData as LookOrder
const before = readTable(memo, outputs) ?? NO_STAMPS
const { isAsLeft, table } = outputsSince(out, before, ledger)
const report: LookReport = { isAsLeft, numbers: table === before ? undefined : table.numbers }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(report)
