import { join } from 'node:path'
import { readCompiled, writeCompiled } from '../host/memo/compiled-record.ts'
import type { Memo } from '../host/memo/memo.ts'
import { packageRoot } from '../host/package-root.ts'
import { runGuarded } from '../host/run-guarded.ts'
import { runInThreads } from '../host/run-in-threads.ts'
import { answerName, lastAnswer, openKeeper, runRemembered, type Codec, type Recall } from '../host/run-remembered.ts'
import type { ThreadPool } from '../host/thread-pool.ts'
import type { Compiled } from '../model/compiled.ts'
import { runInline, type Checked, type Runner } from '../task.ts'

/** Where commands do their work that remember nothing. */
export function makeRunner(): Runner {
  return guarded(runInline)
}

/** Where a build does its work: what the memo knows is not done again, and the rest in threads where that is worthwhile. */
export function makeBuildRunner(memo: Memo, pool: ThreadPool | undefined, recall: Recall): Runner {
  const compiled = compiledCodec(memo)
  const codecFor = (task: string) => (task === SOURCES ? compiled : PLAIN) as Codec<never>
  const keeper = openKeeper(memo, codecFor)
  const runner = pool ? runInThreads(runInline, pool, SOURCES, keeper) : runInline
  return runRemembered(guarded(runner), keeper, recall)
}

/** What a source compiled to when it was last compiled. */
export function lastCompiled(memo: Memo, file: string): Compiled | undefined {
  return lastAnswer(memo, SOURCES, file, compiledCodec(memo))?.value
}

/** Under which name that is remembered. */
export function nameOfCompiled(file: string): string {
  return answerName(SOURCES, file)
}

function compiledCodec({ bodies }: Memo): Codec<Checked<Compiled>> {
  return { write: (answer) => writeCompiled(answer, bodies), read: (text) => readCompiled(text, bodies) }
}

/** The task of which there are as many as sources. */
const SOURCES = 'compile-source'

const PLAIN: Codec<unknown> = { write: (answer) => JSON.stringify(answer), read: (text) => JSON.parse(text) as unknown }

function guarded(runner: Runner): Runner {
  return runGuarded(runner, join(packageRoot(), 'lib/compile-worker.js'))
}
