import { compileSettings } from './compile/compile-settings.ts'
import { compileSource } from './compile/compile-source.ts'
import { mendSource, type MendedSource } from './compile/mend-source.ts'
import { readHouseStyle } from './compile/read-house-style.ts'
import { digest } from './digest.ts'
import type { Compiled } from './model/compiled.ts'
import type { Instant } from './model/instant.ts'
import type { Project } from './model/project.ts'
import type { PublicRecord } from './model/record.ts'
import type { SourceFile } from './model/source.ts'
import type { Runner } from './task.ts'

/** What can be put right in the sources of a site. */
export interface Mending {
  readonly mended: readonly MendedSource[]
  /** What would change the text of a release that readers know, of which they would be told nothing. */
  readonly published: readonly MendedSource[]
}

/**
 * Puts right in memory what is against the house style. A text that is out is not changed in silence: `former` are the records of what was
 * published, by which a release may change that has a new entry under `changes`, or was never out; without them, what is due counts as
 * published. Standing pages are kept up to date without ado. Nothing is mended where the settings are wrong.
 */
export async function mendStyle(project: Project, runner: Runner, former: readonly PublicRecord[] | undefined): Promise<Mending> {
  const [read] = await runner.map(compileSettings, [project.settings])
  const settings = read?.value
  const house = settings && readHouseStyle(project.settings, settings).value
  if (!house) return { mended: [], published: [] }
  const { timeZone, languages } = settings.site
  const found = await runner.map(
    mendSource,
    project.sources.map((source) => ({ source, languages, house })),
  )
  const candidates = found.flatMap((mended, index) => {
    const source = project.sources[index]
    return mended && source ? [{ mended, source }] : []
  })
  const compile = (sources: readonly SourceFile[]) =>
    runner.map(
      compileSource,
      sources.map((source) => ({ source, timeZone, languages, reader: project.reader })),
    )
  const before = await compile(candidates.map(({ source }) => source))
  const after = await compile(candidates.map(({ mended: { file, bytes } }) => ({ path: file, bytes, digest: digest(bytes) })))
  const judged = candidates.map(({ mended }, index) => ({
    mended,
    verdict: judge(before[index]?.value, after[index]?.value, project.now, former),
  }))
  const those = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).map(({ mended }) => mended)
  return { mended: those('mend'), published: those('published') }
}

type Verdict = 'mend' | 'published' | 'broken'

function judge(
  before: Compiled | undefined,
  after: Compiled | undefined,
  now: Instant,
  former: readonly PublicRecord[] | undefined,
): Verdict {
  if (before?.kind === 'page') return after?.kind === 'page' && isWhole(before) === isWhole(after) ? 'mend' : 'broken'
  // What cannot be read, or would not be any more, stays as it is.
  if (before?.kind !== 'release' || after?.kind !== 'release' || isWhole(before) !== isWhole(after)) return 'broken'
  if (!isOut(before, now, former)) return 'mend'
  // The revision stands for title, summary and body: what the contract about changes is about.
  return before.release && before.release.revision === after.release?.revision ? 'mend' : 'published'
}

function isWhole(source: Extract<Compiled, { kind: 'page' | 'release' }>): boolean {
  return (source.kind === 'page' ? source.page : source.release) !== undefined
}

/** Whether readers know the text of a release, and have been told of no change since. */
function isOut(source: Extract<Compiled, { kind: 'release' }>, now: Instant, former: readonly PublicRecord[] | undefined): boolean {
  const { id, language, schedule, release } = source
  if (!former) return !schedule || (!schedule.draft && schedule.due <= now)
  const record = former.find((one) => one.id === `releases/${id}` && one.language === language)
  return record !== undefined && (release?.changes.length ?? 0) <= record.changes
}
