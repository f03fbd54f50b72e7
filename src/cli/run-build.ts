import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { inputOf } from './input-of.ts'
import { findProject, withTheme } from './open-project.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { tellSite } from './tell-site.ts'
import { noteClock, refuseEarlierClock } from '../host/clock-note.ts'
import { codeDigest } from '../host/code-digest.ts'
import { isUntouched } from '../host/former-of-memo.ts'
import { knownFiles } from '../host/known-files.ts'
import { lockOutput, type OutputLock } from '../host/lock.ts'
import { DamagedMemo } from '../host/memo/body-pack.ts'
import type { LastBuild, Memo } from '../host/memo/memo.ts'
import { forgetMemo, openMemo, openPassingMemo } from '../host/memo/open-memo.ts'
import { refuseBadPlace } from '../host/output-place.ts'
import { startStopwatch } from '../host/stopwatch.ts'
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
  try {
    const found = await findProject(options, 'build', knownFiles(memo.files, Date.now()))
    if (options.now === undefined) refuseEarlierClock(options.root, found.now)
    watch.lap('read')
    const input = inputOf(found, codeDigest())
    const last = stillLast(memo, input, found.now, lock.out)
    if (last) {
      if (options.now === undefined) noteClock(options.root, found.now)
      watch.lap('compare with what was published')
      printDiagnostics(last.diagnostics, options)
      tellSite(last, { written: [], removed: [], unchanged: last.files }, watch, options)
      return
    }
    // What builds is loaded when there is something to build.
    const { buildAnew } = await import('./build-anew.ts')
    await buildAnew({ project: await withTheme(found), themeFile: found.theme.file, input, lock, memo, watch, options })
  } finally {
    memo.close()
  }
}

/** The last build, if another one would give just the same: everything is as it was, in the output folder too, and nothing has lifted since. */
function stillLast(memo: Memo, input: string, now: Instant, out: string): LastBuild | undefined {
  const { last } = memo
  if (last?.input !== input || now < last.now || (last.until !== undefined && now >= last.until)) return undefined
  return isUntouched(memo, out) ? last : undefined
}
