import { Worker } from 'node:worker_threads'
import { DAMAGED_MEMO, DamagedMemo } from './memo/body-pack.ts'
import { MachineError } from './machine-error.ts'
import type { LaneAnswer, LaneQuestion } from './serve-tasks.ts'

/** A thread that works on what it is asked, one after the other. */
export interface Thread {
  ask(task: string, input: unknown, given?: readonly ArrayBuffer[]): Promise<unknown>
  /** How many answers it owes. */
  readonly busy: number
  close(): Promise<void>
}

/** What a thread makes is soon done with: with room for it, in megabytes, it need not be sorted out often. */
const YOUNG = 8

/** Starts a thread; `data` is what the script finds as `workerData`. */
export function startThread(script: string, data: unknown): Thread {
  const worker = new Worker(script, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } })
  const waiting: { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void }[] = []
  let isReady = false
  let dead: Error | undefined
  const die = (reason: unknown) => {
    dead ??= new MachineError(`A thread ended by itself: ${String(reason)}`)
    for (const { reject } of waiting.splice(0)) reject(dead)
  }
  worker.on('error', die).on('exit', die)
  worker.on('message', (said: LaneAnswer | 'ready') => {
    if (!isReady) isReady = true
    else settle(said as LaneAnswer)
  })
  const settle = (said: LaneAnswer) => {
    const next = waiting.shift()
    if (said.kind === 'answer') next?.resolve(said.value)
    else next?.reject(said.name === DAMAGED_MEMO ? new DamagedMemo(said.reason) : new Error(said.reason))
  }
  return {
    get busy() {
      return waiting.length
    },
    async ask(task, input, given = []) {
      if (dead) throw dead
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        const question: LaneQuestion = { task, input }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(question, given)
      })
    },
    async close() {
      await worker.terminate()
    },
  }
}
