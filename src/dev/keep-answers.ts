import { answerName } from '../host/run-remembered.ts'
import type { Runner, Task } from '../task.ts'

/** The answers that this process has had, so that a source is compiled once, and one that has become wrong is known as it was. */
export interface KeptAnswers {
  /** For one building of the site. */
  begin(): Round
  /** What a task of some name answered for an input of some name: the answer that was kept, and the last one, whatever came of it. */
  kept(task: string, input: string): unknown
  last(task: string, input: string): unknown
}

export interface Round {
  readonly runner: Runner
  /** Keeps the answers of this round until others with their names are kept. */
  keep(): void
}

interface Answer {
  readonly version: string
  readonly value: unknown
}

/** Asks `runner` what nobody has asked before. */
export function keepAnswers(runner: Runner): KeptAnswers {
  const kept = new Map<string, Answer>()
  const last = new Map<string, Answer>()
  const mapKept = async <I, O>(task: Task<I, O>, inputs: readonly I[], round: Map<string, Answer>): Promise<readonly O[]> => {
    const { memo } = task
    if (!memo) return runner.map(task, inputs)
    const known = inputs.map((input) => {
      const name = answerName(task.name, memo.nameOf(input))
      const version = memo.versionOf(input)
      return [last.get(name), kept.get(name)].find((one) => one?.version === version)
    })
    const fresh = (
      await runner.map(
        task,
        inputs.filter((_, index) => !known[index]),
      )
    ).values()
    return inputs.map((input, index) => {
      const name = answerName(task.name, memo.nameOf(input))
      const answer = known[index] ?? { version: memo.versionOf(input), value: fresh.next().value }
      last.set(name, answer)
      round.set(name, answer)
      return answer.value as O
    })
  }
  return {
    begin() {
      const round = new Map<string, Answer>()
      return {
        runner: { map: (task, inputs) => mapKept(task, inputs, round), stream: runner.stream },
        keep: () => round.forEach((answer, name) => kept.set(name, answer)),
      }
    },
    kept: (task, input) => kept.get(answerName(task, input))?.value,
    last: (task, input) => last.get(answerName(task, input))?.value,
  }
}
