import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { EXIT } from './exit.ts'
import { inputOf } from './input-of.ts'
import { makePool } from './make-press.ts'
import { makeBuildRunner } from './make-runner.ts'
import { openProject } from './open-project.ts'
import { countProblems, printDiagnostics } from './print-diagnostics.ts'
import { publishSite } from './publish-site.ts'
import { tellSite } from './tell-site.ts'
import { build } from '../build.ts'
import { codeDigest } from '../host/code-digest.ts'
import { isUntouched } from '../host/former-of-memo.ts'
import { knownFiles } from '../host/known-files.ts'
import { lockOutput, type OutputLock } from '../host/lock.ts'
import { DamagedMemo } from '../host/memo/body-pack.ts'
import type { LastBuild, Memo } from '../host/memo/memo.ts'
import { forgetMemo, openMemo, openPassingMemo } from '../host/memo/open-memo.ts'
import { refuseBadPlace } from '../host/output-place.ts'
import type { Recall } from '../host/run-remembered.ts'
import { startStopwatch } from '../host/stopwatch.ts'
import type { ThreadPool } from '../host/thread-pool.ts'
import type { Instant } from '../model/instant.ts'

/** `dateline build`: the site, or every reason why there is none. */
export async function runBuild(options: BuildOptions): Promise<void> {
  const out = options.out ?? join(options.root, 'dist')
  refuseBadPlace(options.root, out)
  // Taken before anything is read: a build that read older sources never comes after one that read newer ones.
  const lock = lockOutput(out)
  try {
    await buildInto(lock, options)
  } finally {
    lock.release()
  }
}

async function buildInto(lock: OutputLock, options: BuildOptions): Promise<void> {
  try {
    await buildOnce(lock, options)
  } catch (error) {
    if (!(error instanceof DamagedMemo)) throw error
    forgetMemo(options.root, lock.out)
    await buildOnce(lock, options)
  }
}

async function buildOnce(lock: OutputLock, options: BuildOptions): Promise<void> {
  const watch = startStopwatch()
  const memo = options.memo ? openMemo(options.root, lock.out, codeDigest()) : openPassingMemo(options.root)
  let pool: ThreadPool | undefined
  try {
    const { project, themeFile } = await openProject(options, 'build', knownFiles(memo.files, Date.now()))
    watch.lap('read')
    const input = inputOf(project, codeDigest())
    const last = stillLast(memo, input, project.now, lock.out)
    if (last) {
      watch.lap('compare with what was published')
      printDiagnostics(last.diagnostics, options)
      tellSite(last, { written: 0, removed: 0, unchanged: last.files }, watch, options)
      return
    }
    pool = makePool(options.threads, memo, lock, themeFile)
    const recall: Recall = { known: 0, worked: 0 }
    const result = await build(project, makeBuildRunner(memo, pool, recall))
    watch.lap('compile, assemble and plan', `${recall.worked} compiled, ${recall.known} remembered`)
    printDiagnostics(result.diagnostics, options)
    if (result.kind === 'site') {
      await publishSite(result, { project, input, lock, memo, pool, watch, options })
      return
    }
    process.stdout.write(`Nothing was published: ${countProblems(result.diagnostics)}.\n`)
    process.exitCode = result.kind === 'refused' ? EXIT.contentErrors : EXIT.misused
    memo.commit(memo.last)
  } finally {
    await pool?.close()
    memo.close()
  }
}

/** The last build, if another one would give just the same: everything is as it was, in the output folder too, and nothing has lifted since. */
function stillLast(memo: Memo, input: string, now: Instant, out: string): LastBuild | undefined {
  const { last } = memo
  if (last?.input !== input || now < last.now || (last.until !== undefined && now >= last.until)) return undefined
  return isUntouched(memo, out) ? last : undefined
}
