import { openLane, type Lane, type Limits } from './worker-lane.ts'
import type { Guard, Runner, Task } from '../task.ts'

/** Far more than any release needs, and less than anybody minds waiting. */
const LIMITS: Limits = { seconds: 4, megabytes: 512 }

/**
 * A runner that no input can keep waiting. Inputs that a task suspects of taking unreasonably long are worked on one by
 * one in a thread that is ended when it has computed for too long, and then get the answer that the task has for that; all
 * others go to `runner`. The answers are the same as there, or that one. `script` is what the thread runs.
 */
export function runGuarded(runner: Runner, script: string, limits: Limits = LIMITS): Runner {
  const open = () => openLane(script, limits)
  return {
    map: async (task, inputs) => (task.guard ? mapGuarded(task, task.guard, inputs, runner, open) : runner.map(task, inputs)),
    // What is streamed is made of what was mapped, and no longer of what somebody wrote.
    stream: (task, inputs) => runner.stream(task, inputs),
  }
}

async function mapGuarded<I, O>(task: Task<I, O>, guard: Guard<I, O>, inputs: readonly I[], runner: Runner, open: () => Lane) {
  const isSuspect = inputs.map((input) => guard.isSuspect(input))
  const suspects = inputs.filter((_, index) => isSuspect[index])
  const others = await runner.map(
    task,
    inputs.filter((_, index) => !isSuspect[index]),
  )
  if (suspects.length === 0) return others
  // Only when the others are done: then this is all that the process computes, which is how it is measured.
  const answers = await mapInLane(task, guard, suspects, open())
  const [next, nextSuspect] = [others.values(), answers.values()]
  return isSuspect.map((suspect) => (suspect ? nextSuspect : next).next().value as O)
}

async function mapInLane<I, O>(task: Task<I, O>, guard: Guard<I, O>, inputs: readonly I[], lane: Lane): Promise<readonly O[]> {
  const answers: O[] = []
  try {
    for (const input of inputs) {
      const said = await lane.ask(task.name, input)
      answers.push(said.kind === 'answer' ? (said.value as O) : guard.giveUp(input, said.limit))
    }
    return answers
  } finally {
    await lane.close()
  }
}
