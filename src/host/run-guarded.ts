import { startLane, type Lane } from './worker-lane.ts'
import type { Guard, Runner, Task } from '../task.ts'

/**
 * A runner that no input can keep waiting. Inputs that a task suspects of taking unreasonably long are worked on one by
 * one in a thread that is ended when it has computed for too long, and then get the answer that the task has for that; all
 * others go to `runner`. The answers are the same as there, or that one. `worker` is the script of the thread.
 */
export function runGuarded(runner: Runner, worker: string): Runner {
  return {
    map: async (task, inputs) => (task.guard ? mapGuarded(task, task.guard, inputs, runner, worker) : runner.map(task, inputs)),
    // What is streamed is made of what was mapped, and no longer of what somebody wrote.
    stream: (task, inputs) => runner.stream(task, inputs),
  }
}

async function mapGuarded<I, O>(task: Task<I, O>, guard: Guard<I, O>, inputs: readonly I[], runner: Runner, worker: string) {
  const isSuspect = inputs.map((input) => guard.isSuspect(input))
  const suspects = inputs.filter((_, index) => isSuspect[index])
  const others = await runner.map(
    task,
    inputs.filter((_, index) => !isSuspect[index]),
  )
  if (suspects.length === 0) return others

  // Only when the others are done: then all that the process computes is this, which is how it is measured.
  const answers = await inLane(worker, async (lane) => {
    const found: O[] = []
    for (const input of suspects) {
      const answer = await lane.ask(task.name, input)
      found.push(answer.kind === 'answer' ? (answer.value as O) : guard.giveUp(input, answer.limit))
    }
    return found
  })
  const [next, nextSuspect] = [others.values(), answers.values()]
  return isSuspect.map((suspect) => (suspect ? nextSuspect : next).next().value as O)
}

async function inLane<T>(worker: string, run: (lane: Lane) => Promise<T>): Promise<T> {
  const lane = startLane(worker)
  try {
    return await run(lane)
  } finally {
    await lane.close()
  }
}
