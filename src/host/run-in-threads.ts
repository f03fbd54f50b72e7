import type { Codec } from './run-remembered.ts'
import type { ThreadPool } from './thread-pool.ts'
import type { Runner, Task } from '../task.ts'

/** How many inputs go to a thread at one go. */
const BATCH = 50

/** With fewer inputs than this, starting threads takes longer than the work. */
const WORTHWHILE = 200

/** A runner that shares the inputs of some tasks among threads where there are many, and leaves the rest to `runner`. Its answers are in the order of the inputs. */
export function runInThreads(runner: Runner, pool: ThreadPool, codecOf: (task: string) => Codec<never> | undefined): Runner {
  return {
    async map<I, O>(task: Task<I, O>, inputs: readonly I[]) {
      const codec = codecOf(task.name) as Codec<O> | undefined
      if (!codec || inputs.length < WORTHWHILE) return runner.map(task, inputs)
      const answers: O[] = []
      for await (const texts of pool.map(task.name, batchesOf(inputs))) {
        for (const text of texts as readonly string[]) answers.push(codec.read(text))
      }
      return answers
    },
    stream: (task, inputs) => runner.stream(task, inputs),
  }
}

function* batchesOf<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let first = 0; first < all.length; first += BATCH) yield all.slice(first, first + BATCH)
}
