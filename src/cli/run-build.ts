import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { optionsKey } from './options-key.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { tellSite } from './tell-site.ts'
import { noteClock, refuseEarlierClock } from '../host/clock-note.ts'
import { codeDigest } from '../host/code-digest.ts'
import { editedReleases } from '../host/edited-releases.ts'
import { theMoment } from '../host/clock.ts'
import { JOURNAL } from '../host/journal.ts'
import { kindAt } from '../host/kind-at.ts'
import { lockOutput, type OutputLock } from '../host/lock.ts'
import { DamagedMemo } from '../host/memo/body-pack.ts'
import type { Memo } from '../host/memo/memo.ts'
import { isAsStamped } from '../host/memo/stamp-table.ts'
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
  const now = options.now ?? theMoment()
  if (options.now === undefined) refuseEarlierClock(options.root, now)
  const memo = options.memo ? openMemo(options.root, lock.out, codeDigest()) : openPassingMemo(options.root)
  try {
    const known = stillKnown(memo, now, lock.out, options)
    watch.lap('look what has changed')
    if (known) {
      const { last, edited } = known
      // What builds is loaded when there is something to build.
      const written =
        edited.length === 0 ? [] : await (await import('./revise-site.ts')).reviseSite(edited, { now, lock, memo, watch, options, last })
      if (written) {
        if (options.now === undefined) noteClock(options.root, now)
        printDiagnostics(last.diagnostics, options)
        tellSite(last, { written, removed: [], unchanged: last.files - written.length }, watch, options)
        return
      }
    }
    const { buildAnew } = await import('./build-anew.ts')
    await buildAnew({ now, lock, memo, watch, options })
  } finally {
    memo.close()
  }
}

/**
 * The last build, if another one would give the same apart from releases that were edited: nothing has lifted since, and all else is as
 * it was, in the output folder too.
 */
function stillKnown({ last, inputs, outputs }: Memo, now: Instant, out: string, options: BuildOptions) {
  if (!last?.isWhole || last.options !== optionsKey(options)) return undefined
  if (now < last.now || (last.until !== undefined && now >= last.until)) return undefined
  if (kindAt(join(out, JOURNAL)) !== 'nothing') return undefined
  const edited = editedReleases(options.root, inputs)
  return edited && isAsStamped(out, outputs) ? { last, edited } : undefined
}
