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

/** What a memo knows of answers, and how it takes new ones. */
export interface Keeper {
  /** The answer that is remembered for an input; undefined where none is. */
  known<I, O>(task: Task<I, O>, input: I): O | undefined
  /** What comes back is the answer as it will be read again: what is large in it is not held. */
  keep<I, O>(task: Task<I, O>, input: I, answer: O): O
  /** The same of an answer that is a text already, as threads give it. */
  keepText<I, O>(task: Task<I, O>, input: I, text: string): O
}

/** `codecFor` tells how the answers of a task are written. */
export function openKeeper({ answers }: Pick<Memo, 'answers'>, codecFor: (task: string) => Codec<never>): Keeper {
  const kept = new WeakSet<object>()
  const keepText = <I, O>({ name, memo }: Task<I, O>, input: I, text: string): O => {
    if (memo) answers.set(answerName(name, memo.nameOf(input)), `${memo.versionOf(input)} ${text}`)
    const answer: O = codecFor(name).read(text)
    if (typeof answer === 'object' && answer !== null) kept.add(answer)
    return answer
  }
  return {
    known({ name, memo }, input) {
      if (!memo) return undefined
      const line = answers.get(answerName(name, memo.nameOf(input)))
      const version = `${memo.versionOf(input)} `
      return line?.startsWith(version) ? codecFor(name).read(line.slice(version.length)) : undefined
    },
    keep(task, input, answer) {
      const isKept = typeof answer === 'object' && answer !== null && kept.has(answer)
      return isKept ? answer : keepText(task, input, codecFor(task.name).write(answer as never))
    },
    keepText,
  }
}

/**
 * A runner that does no work twice: an answer that an earlier build had for the same input is given again, with everything that is
 * to be said about it; the others come from `runner`, and are kept.
 */
export function runRemembered(runner: Runner, keeper: Keeper, recall: Recall): Runner {
  return {
    map: async (task, inputs) => (task.memo ? mapRemembered(task, inputs, runner, keeper, recall) : runner.map(task, inputs)),
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
  keeper: Keeper,
  recall: Recall,
): Promise<readonly O[]> {
  const known = inputs.map((input) => keeper.known(task, input))
  const missed = inputs.filter((_, index) => known[index] === undefined)
  recall.known += inputs.length - missed.length
  recall.worked += missed.length
  if (missed.length === 0) return known as O[]
  const fresh = (await runner.map(task, missed)).map((answer, index) => keeper.keep(task, missed[index] as I, answer))
  const next = fresh.values()
  return known.map((one) => one ?? (next.next().value as O))
}
