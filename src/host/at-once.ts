import { availableParallelism } from 'node:os'

/** How many of such works run at once: each keeps a processor busy. */
const MOST = Math.min(availableParallelism(), 4)

/** Does a work that mostly happens in other threads for all inputs, several at once; the results come in the order of the inputs. */
export async function* atOnce<I, O>(inputs: Iterable<I>, work: (input: I) => Promise<O>): AsyncGenerator<O> {
  const running: Promise<O>[] = []
  for (const input of inputs) {
    const one = work(input)
    // Whoever waits for it is told; until then nobody is.
    one.catch(() => {})
    running.push(one)
    if (running.length >= MOST) yield (await running.shift()) as O
  }
  for (const one of running) yield await one
}
