import { Worker } from 'node:worker_threads'
import { MachineError } from './machine-error.ts'
import type { LaneAnswer, LaneQuestion } from './serve-tasks.ts'

/** A thread for one piece of work after the other, each of which may be given up. */
export interface Lane {
  ask(task: string, input: unknown): Promise<Answer>
  close(): Promise<void>
}

export type Answer =
  | { readonly kind: 'answer'; readonly value: unknown }
  /** The work was ended when it had used more than this. */
  | { readonly kind: 'given-up'; readonly limit: string }

export interface Limits {
  /** What one piece of work may compute, in seconds of the processor: a busy machine shortens it for nobody. */
  readonly seconds: number
  /** What the thread may hold, in megabytes. */
  readonly megabytes: number
}

/** How often a thread is looked after, in milliseconds. */
const PATROL = 50

/** A lane whose thread runs a script, from the first question on. A new thread takes the place of one that was ended. */
export function openLane(script: string, limits: Limits): Lane {
  let ready: Promise<Worker> | undefined
  const end = async () => {
    const ended = ready
    ready = undefined
    await (await ended?.catch(() => undefined))?.terminate()
  }
  return {
    async ask(task, input) {
      ready ??= startWorker(script, limits)
      const answer = await answerOf(await ready, { task, input }, limits)
      if (answer.kind === 'given-up') await end()
      return answer
    },
    close: end,
  }
}

async function startWorker(script: string, { megabytes }: Limits): Promise<Worker> {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } })
  return new Promise((resolve, reject) => {
    const fail = (reason: unknown) => reject(new MachineError(`Cannot start ${script}: ${String(reason)}`))
    worker.once('error', fail)
    worker.once('exit', fail)
    worker.once('message', () => {
      worker.off('error', fail)
      worker.off('exit', fail)
      resolve(worker)
    })
  })
}

async function answerOf(worker: Worker, question: LaneQuestion, { seconds, megabytes }: Limits): Promise<Answer> {
  const start = process.cpuUsage()
  let patrol: NodeJS.Timeout | undefined
  let stop = () => {}
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const answered = (answer: LaneAnswer) => {
        if (answer.kind === 'answer') resolve(answer)
        else reject(new Error(answer.reason))
      }
      const died = (reason: unknown) => {
        const isFull = reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY'
        if (isFull) resolve({ kind: 'given-up', limit: `${megabytes} megabytes of memory` })
        else reject(new MachineError(`A thread ended by itself: ${String(reason)}`))
      }
      worker.on('message', answered).on('error', died).on('exit', died)
      stop = () => void worker.off('message', answered).off('error', died).off('exit', died)
      patrol = setInterval(() => {
        const { user, system } = process.cpuUsage(start)
        if (user + system > seconds * 1e6) resolve({ kind: 'given-up', limit: `${seconds} seconds` })
      }, PATROL)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(question)
    })
  } finally {
    clearInterval(patrol)
    stop()
  }
}
