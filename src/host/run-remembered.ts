import type { Memo } from './memo/memo.ts'
import type { Runner, Task } from '../task.ts'

/** How the answers of a task become texts of one line, and texts answers. */
export interface Codec<O> {
  write(answer: O): string
  read(text: string): O
}

/** What was remembered, and what not, of the tasks of one build. */
export interface Recall {
  known: number
  worked: number
}

/**
 * A runner that does no work twice: an answer that an earlier build had for the same input is given again, with everything that is
 * to be said about it; the others come from `runner`. `codecFor` tells how the answers of a task are written.
 */
export function runRemembered(runner: Runner, memo: Memo, codecFor: (task: string) => Codec<never>, recall: Recall): Runner {
  return {
    map: async (task, inputs) =>
      task.memo ? mapRemembered(task, inputs, runner, memo, codecFor(task.name) as Codec<never>, recall) : runner.map(task, inputs),
    stream: (task, inputs) => runner.stream(task, inputs),
  }
}

/** Under which name an answer is remembered. */
export function answerName(task: string, input: string): string {
  return `${task} ${input}`
}

/** What was remembered of a task's answer for an input of some name, whichever version of it that was. */
export function lastAnswer<O>({ answers }: Memo, task: string, name: string, codec: Codec<O>): O | undefined {
  const line = answers.get(answerName(task, name))
  return line === undefined ? undefined : codec.read(line.slice(line.indexOf(' ') + 1))
}

async function mapRemembered<I, O>(
  task: Task<I, O>,
  inputs: readonly I[],
  runner: Runner,
  { answers }: Memo,
  codec: Codec<O>,
  recall: Recall,
): Promise<readonly O[]> {
  const { nameOf, versionOf } = task.memo as NonNullable<Task<I, O>['memo']>
  const known = inputs.map((input) => {
    const line = answers.get(answerName(task.name, nameOf(input)))
    const version = `${versionOf(input)} `
    return line?.startsWith(version) ? codec.read(line.slice(version.length)) : undefined
  })
  const missed = inputs.filter((_, index) => known[index] === undefined)
  recall.known += inputs.length - missed.length
  recall.worked += missed.length
  if (missed.length === 0) return known as O[]
  const fresh = (await runner.map(task, missed)).map((answer, index) => {
    const input = missed[index] as I
    const text = codec.write(answer)
    answers.set(answerName(task.name, nameOf(input)), `${versionOf(input)} ${text}`)
    // As it will be read again: what is large in it is not held.
    return codec.read(text)
  })
  const next = fresh.values()
  return known.map((one) => one ?? (next.next().value as O))
}
