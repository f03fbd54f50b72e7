import { parentPort } from 'node:worker_threads'
import type { Task } from '../task.ts'

export interface LaneQuestion {
  readonly task: string
  readonly input: unknown
}

export type LaneAnswer =
  | { readonly kind: 'answer'; readonly value: unknown }
  /** The task threw, which is a fault of ours and not of the input. */
  | { readonly kind: 'thrown'; readonly name: string; readonly reason: string }

/** Makes this thread do what it is asked, one piece of work after the other, of these tasks. */
export function serveTasks(tasks: readonly Task<never, unknown>[]): void {
  // Answers go out in the order of the questions, however long one takes.
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', (question: LaneQuestion) => {
    last = last.then(() => answer(question, tasks))
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage('ready')
}

async function answer({ task: name, input }: LaneQuestion, tasks: readonly Task<never, unknown>[]): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const send = (said: LaneAnswer) => parentPort?.postMessage(said)
  try {
    const task = tasks.find((one) => one.name === name)
    if (!task) throw new Error(`There is no task ${name}.`)
    send({ kind: 'answer', value: await task.run(input as never) })
  } catch (error) {
    send({
      kind: 'thrown',
      name: error instanceof Error ? error.name : '',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
}
