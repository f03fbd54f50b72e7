import type { Keeper } from './run-remembered.ts'
import { packSources } from './source-batch.ts'
import type { ThreadPool } from './thread-pool.ts'
import type { Runner, Task } from '../task.ts'

/** How many sources go to a thread at one go. */
const BATCH = 100

/** With fewer sources than this, starting threads takes longer than the work. */
export const MANY_SOURCES = 200

/**
 * A runner that shares the sources of one task among threads where there are many, and leaves the rest to `runner`. The threads
 * answer with texts, which are kept as they are; the answers are in the order of the sources.
 */
export function runInThreads(runner: Runner, pool: ThreadPool, shared: string, { keepText }: Keeper): Runner {
  return {
    async map<I, O>(task: Task<I, O>, inputs: readonly I[]) {
      if (task.name !== shared || inputs.length < MANY_SOURCES) return runner.map(task, inputs)
      const answers: O[] = []
      for await (const texts of pool.map(shared, batchesOf(inputs as readonly never[]))) {
        for (const text of texts as readonly string[]) answers.push(keepText(task, inputs[answers.length] as I, text))
      }
      return answers
    },
    stream: (task, inputs) => runner.stream(task, inputs),
  }
}

function* batchesOf(all: Parameters<typeof packSources>[0]) {
  for (let first = 0; first < all.length; first += BATCH) {
    const batch = packSources(all.slice(first, first + BATCH))
    yield { input: batch, given: [batch.bytes.buffer] }
  }
}
