import { startThread, type Thread } from './thread.ts'

/** Some threads that share work. */
export interface ThreadPool {
  /** Starts the threads, if they are not running: that takes a while, in which others can work. */
  start(): void
  /** The answers to questions in their order; they are taken as they are wanted. */
  map(task: string, questions: Iterable<Question>): AsyncIterable<unknown>
  close(): Promise<void>
}

interface Question {
  readonly input: unknown
  /** Buffers that go over to the thread with it. */
  readonly given?: readonly ArrayBuffer[]
}

/** How many questions wait at a thread, so that it never waits for one. */
const AHEAD = 3

/** A pool whose threads start with the first question at the latest; `dataOf` gives each what it is started with, by its number from 1. */
export function openThreadPool(script: string, size: number, dataOf: (number: number) => unknown): ThreadPool {
  let threads: readonly Thread[] | undefined
  const start = () => (threads ??= Array.from({ length: size }, (_, index) => startThread(script, dataOf(index + 1))))
  const leastBusy = (all: readonly Thread[]) => all.reduce((best, one) => (one.busy < best.busy ? one : best))
  return {
    start,
    async *map(task, questions) {
      const all = start()
      const owed: Promise<unknown>[] = []
      for (const { input, given } of questions) {
        const answer = leastBusy(all).ask(task, input, given)
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
