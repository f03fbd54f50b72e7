import { startThread, type Thread } from './thread.ts'

/** Some threads that share work. */
export interface ThreadPool {
  /** The answers to inputs in their order; the inputs are taken as they are wanted. */
  map(task: string, inputs: Iterable<unknown>): AsyncIterable<unknown>
  close(): Promise<void>
}

/** How many inputs wait at a thread, so that it never waits for one. */
const AHEAD = 2

/** A pool whose threads start with the first input; `dataOf` gives each what it is started with, by its number from 1. */
export function openThreadPool(script: string, size: number, dataOf: (number: number) => unknown): ThreadPool {
  let threads: readonly Thread[] | undefined
  const start = () => Array.from({ length: size }, (_, index) => startThread(script, dataOf(index + 1)))
  const leastBusy = (all: readonly Thread[]) => all.reduce((best, one) => (one.busy < best.busy ? one : best))
  return {
    async *map(task, inputs) {
      const all = (threads ??= start())
      const owed: Promise<unknown>[] = []
      for (const input of inputs) {
        const answer = leastBusy(all).ask(task, input)
        // Whoever waits for it is told; until somebody does, it is no unhandled fault.
        answer.catch(() => {})
        owed.push(answer)
        if (owed.length >= size * AHEAD) yield await owed.shift()
      }
      for (const answer of owed) yield await answer
    },
    async close() {
      await Promise.all((threads ?? []).map((thread) => thread.close()))
      threads = undefined
    },
  }
}
