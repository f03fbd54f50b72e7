import type { Diagnostic } from './model/diagnostic.ts'

/** A result with what is to be said about it. Trouble is data: nothing that an input can cause is thrown. */
export interface Checked<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A pure function with a name: the same input gives the same output, at any time and on any machine.
 * `version` changes whenever the function could answer differently, so that answers can be remembered.
 */
export interface Task<I, O> {
  readonly name: string
  readonly version: string
  run(input: I): O | Promise<O>
  /** How its answers are remembered; absent where that is not worth it. */
  readonly memo?: Remembering<I>
  /** Absent where no input can take unreasonably long. */
  readonly guard?: Guard<I, O>
}

/** One answer is remembered under each name, and given again where the version is the same: then the input is. Neither has a line end. */
export interface Remembering<I> {
  nameOf(input: I): string
  /** Without a space. */
  versionOf(input: I): string
}

/** What a careful runner needs in order not to wait for ever. It changes no answer: it gives one where there is none. */
export interface Guard<I, O> {
  /** Told cheaply: whether the work may take so long that it must be done where it can be ended. */
  isSuspect(input: I): boolean
  /** The answer for an input whose work took more than `limit`, such as "4 seconds". */
  giveUp(input: I, limit: string): O
}

/** Where tasks run. All runners give the same answers; they differ in where and how often the work is done. */
export interface Runner {
  /** All answers, in the order of the inputs. */
  map<I, O>(task: Task<I, O>, inputs: readonly I[]): Promise<readonly O[]>
  /** The answers one by one, in the order of the inputs, for work too large to hold at once. */
  stream<I, O>(task: Task<I, O>, inputs: readonly I[]): AsyncIterable<O>
}

/** Runs every task here and at once. */
export const runInline: Runner = {
  map: async (task, inputs) => Promise.all(inputs.map((input) => task.run(input))),
  async *stream(task, inputs) {
    for (const input of inputs) yield await task.run(input)
  },
}
