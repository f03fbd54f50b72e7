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

/** How many answers of each thread may wait for one that takes longer, so that no thread does. */
const HELD = 16

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
      let goOn = () => {}
      for (const { input, given } of questions) {
        while (leastBusy(all).busy >= AHEAD) await new Promise<void>((resolve) => (goOn = resolve))
        const answer = leastBusy(all).ask(task, input, given)
        // Whoever waits for it is told of a fault; until somebody does, it is handled here.
        answer.then(
          () => goOn(),
          () => goOn(),
        )
        owed.push(answer)
        if (owed.length >= size * HELD) yield await owed.shift()
      }
      for (const answer of owed) yield await answer
    },
    async close() {
      await Promise.all((threads ?? []).map((thread) => thread.close()))
      threads = undefined
    },
  }
}
