import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { optionsKey } from './options-key.ts'
import { owesIndex } from './owes-index.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import type { Revised, RevisionWorks } from './revise-site.ts'
import { tellSite } from './tell-site.ts'
import { noteClock, refuseEarlierClock } from '../host/clock-note.ts'
import { codeDigest } from '../host/code-digest.ts'
import { areEditedReleases } from '../host/edited-releases.ts'
import { theMoment } from '../host/clock.ts'
import { inputsSince } from '../host/inputs-since.ts'
import { JOURNAL } from '../host/journal.ts'
import { kindAt } from '../host/kind-at.ts'
import { lookApart, type Look } from '../host/look-apart.ts'
import { lockOutput, type OutputLock } from '../host/lock.ts'
import { DamagedMemo } from '../host/memo/body-pack.ts'
import type { LastBuild, Memo } from '../host/memo/memo.ts'
import { forgetMemo, openMemo, openPassingMemo } from '../host/memo/open-memo.ts'
import type { StampTable } from '../host/memo/stamp-table.ts'
import { refuseBadPlace } from '../host/output-place.ts'
import { startStopwatch } from '../host/stopwatch.ts'
import { refuseNoContent } from '../host/refuse-no-content.ts'
import type { Instant } from '../model/instant.ts'

/** `dateline build`: the site, or every reason why there is none. */
export async function runBuild(options: BuildOptions): Promise<void> {
  const out = options.out ?? join(options.root, 'dist')
  refuseNoContent(options.root)
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
  const look = lookApart(memo, lock.out, options.threads)
  let done: Revised | undefined
  try {
    const last = comparable(memo, now, lock.out, options)
    if (last) look.begin('look')
    const around = lookAround(memo, look, options)
    const works = { now, lock, memo, watch, options, inputs: around.inputs }
    done = last && (await buildOnLast({ ...works, last, look }, around))
    if (last && done && !owesIndex(done.written, options)) {
      if (options.now === undefined) noteClock(options.root, now)
      printDiagnostics(last.diagnostics, options)
      tellSite(last, { ...done, unchanged: last.files - done.written.length }, watch, options)
      return
    }
    if (!done) {
      const { buildAnew } = await import('./build-anew.ts')
      if (!around.isAnew) look.abandon()
      await buildAnew({ ...works, revised, outputs: async () => (around.isAnew ? (await look.outputs()).table() : memo.outputs) })
      return
    }
  } finally {
    look.abandon()
    memo.close()
  }
  // The pages are out, and readers do not wait for the search index, which takes the whole site to be made.
  await buildOnce(lock, options, watch, done)
}

/** The last build, if another one would give the same as long as nothing but sources has changed: for nothing has lifted since. */
function comparable({ last, inputs }: Memo, now: Instant, out: string, options: BuildOptions): LastBuild | undefined {
  if (!last?.isWhole || last.options !== optionsKey(options)) return undefined
  // Of an empty table, as of one that could not be read, nothing is known.
  if (inputs.names === '') return undefined
  if (now < last.now || (last.until !== undefined && now >= last.until)) return undefined
  return kindAt(join(out, JOURNAL)) === 'nothing' ? last : undefined
}

/** What lies around the memo, as it lies now. */
interface Around {
  readonly inputs: StampTable
  /** Whether inputs that are the same have other stamps. */
  readonly haveMoved: boolean
  /** The inputs that are otherwise. */
  readonly others: readonly string[]
  /** Whether all have been put there anew, as by a checkout, and so the outputs too, most likely. */
  readonly isAnew: boolean
}

/** Looks what has become of what the last build read, and begins to look at what it wrote where that has to be read as well. */
function lookAround(memo: Memo, look: Look, { root }: BuildOptions): Around {
  if (!memo.last) return { inputs: memo.inputs, haveMoved: false, others: [], isAnew: false }
  let isAnew = false
  const { table, others } = inputsSince(root, memo, () => {
    isAnew = true
    look.begin('reading')
  })
  return { inputs: table, haveMoved: table !== memo.inputs, others, isAnew }
}

/**
 * Builds on what the last build left, which is nothing at all where everything is as it was. Undefined where more has changed than words
 * of releases, or the output folder is not as it was left: then nothing was done.
 */
async function buildOnLast(works: RevisionWorks, { others, haveMoved }: Around): Promise<Revised | undefined> {
  const { memo, inputs, look, last, watch, options } = works
  if (others.length > 0) {
    watch.lap('look what has changed')
    if (!areEditedReleases(options.root, others)) return undefined
    look.begin('edit')
    // What builds is loaded when there is something to build.
    return (await import('./revise-site.ts')).reviseSite(others, works)
  }
  const found = await look.outputs()
  watch.lap('look whether anything has changed')
  if (!found.isAsLeft) return undefined
  // Else the next build would have to read all of it again.
  if (haveMoved || found.haveMoved) memo.commit({ inputs, outputs: found.table(), last })
  return { written: [], removed: [] }
}
