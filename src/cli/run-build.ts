import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { optionsKey } from './options-key.ts'
import { owesIndex } from './owes-index.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import type { Revised, RevisionWorks } from './revise-site.ts'
import { tellSite } from './tell-site.ts'
import { noteClock, refuseEarlierClock } from '../host/clock-note.ts'
import { codeDigest } from '../host/code-digest.ts'
import { editedReleases } from '../host/edited-releases.ts'
import { theMoment } from '../host/clock.ts'
import { JOURNAL } from '../host/journal.ts'
import { kindAt } from '../host/kind-at.ts'
import { lookApart } from '../host/look-apart.ts'
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

/** `revised` are files that were written already by this command. */
async function buildOnce(
  lock: OutputLock,
  options: BuildOptions,
  watch = startStopwatch(),
  revised: Revised = { written: [], removed: [] },
): Promise<void> {
  const now = options.now ?? theMoment()
  if (options.now === undefined) refuseEarlierClock(options.root, now)
  const memo = options.memo ? openMemo(options.root, lock.out, codeDigest()) : openPassingMemo(options.root)
  let done: Revised | undefined
  try {
    const last = comparable(memo, now, lock.out, options)
    done = last && (await buildOnLast(last, { now, lock, memo, watch, options }))
    if (last && done && !owesIndex(done.written, options)) {
      if (options.now === undefined) noteClock(options.root, now)
      printDiagnostics(last.diagnostics, options)
      tellSite(last, { ...done, unchanged: last.files - done.written.length }, watch, options)
      return
    }
    if (!done) {
      const { buildAnew } = await import('./build-anew.ts')
      await buildAnew({ now, lock, memo, watch, options, revised })
      return
    }
  } finally {
    memo.close()
  }
  // The pages are out, and readers do not wait for the search index, which takes the whole site to be made.
  await buildOnce(lock, options, watch, done)
}

/** The last build, if another one would give the same as long as nothing but sources has changed: for nothing has lifted since. */
function comparable({ last }: Memo, now: Instant, out: string, options: BuildOptions): LastBuild | undefined {
  if (!last?.isWhole || last.options !== optionsKey(options)) return undefined
  if (now < last.now || (last.until !== undefined && now >= last.until)) return undefined
  return kindAt(join(out, JOURNAL)) === 'nothing' ? last : undefined
}

/**
 * Builds on what the last build left, which is nothing at all where everything is as it was. Undefined where more has changed
 * than words of releases, or the output folder is not as it was left: then nothing was done.
 */
async function buildOnLast(last: LastBuild, works: Omit<RevisionWorks, 'last' | 'look'>): Promise<Revised | undefined> {
  const { memo, lock, watch, options } = works
  const look = lookApart(memo, lock.out, last.files, options.threads)
  try {
    look.begin('look')
    const edited = editedReleases(options.root, memo.inputs)
    if (edited?.length === 0) {
      const isAsLeft = await look.isAsLeft()
      watch.lap('look whether anything has changed')
      return isAsLeft ? { written: [], removed: [] } : undefined
    }
    watch.lap('look what has changed')
    if (edited) look.begin('edit')
    // What builds is loaded when there is something to build.
    return edited && (await (await import('./revise-site.ts')).reviseSite(edited, { ...works, last, look }))
  } finally {
    look.abandon()
  }
}
