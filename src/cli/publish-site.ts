import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { makeDraw, makePress } from './make-press.ts'
import { optionsKey } from './options-key.ts'
import { outputProblems } from './output-problems.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { startProgress } from './progress.ts'
import { tellSite } from './tell-site.ts'
import type { Build } from '../build.ts'
import { noteClock } from '../host/clock-note.ts'
import { formerOfMemo } from '../host/former-of-memo.ts'
import { isLedgerPath, LEDGER_PATH } from '../host/ledger.ts'
import type { OutputLock } from '../host/lock.ts'
import { makeFiles, type Learnt } from '../host/make-files.ts'
import { DamagedMemo } from '../host/memo/body-pack.ts'
import type { LastBuild, Memo } from '../host/memo/memo.ts'
import type { StampTable } from '../host/memo/stamp-table.ts'
import { writeNextLift } from '../host/next-lift.ts'
import { noteMade } from '../host/note-made.ts'
import type { Revised } from './revise-site.ts'
import { noteSite } from './site-note.ts'
import type { Published, SiteFile } from '../host/publish.ts'
import { openIndex } from './open-index.ts'
import { publishWithIndex } from '../host/search/publish-with-index.ts'
import { readOrdinaryFile } from '../host/read-ordinary-file.ts'
import type { Stopwatch } from '../host/stopwatch.ts'
import type { ThreadPool } from '../host/thread-pool.ts'
import type { Project } from '../model/project.ts'

/** What a build has at hand when the site is decided. */
export interface Works {
  readonly project: Pick<Project, 'theme' | 'now' | 'problems'>
  /** The file of the theme's code. */
  readonly themeFile: string
  /** The files that it is made of, as they were when they were read. */
  readonly inputs: StampTable
  readonly lock: OutputLock
  readonly memo: Memo
  readonly pool: ThreadPool | undefined
  readonly watch: Stopwatch
  readonly options: BuildOptions
  /** What this command has done already. */
  readonly revised: Revised
}

/** Makes the files of a site, puts them in place, and remembers what was done. */
export async function publishSite(site: Extract<Build, { readonly kind: 'site' }>, works: Works): Promise<void> {
  const { project, themeFile, inputs, lock, memo, pool, watch, options } = works
  const { root } = options
  const { artifacts, diagnostics, schedule, until, languages, pages } = site
  const learnt: Learnt = { fresh: [], met: new Map() }
  const print = makePress(project.theme, themeFile, memo, lock, pool)
  const making = { out: lock.out, memo, theme: project.theme.version, print, draw: makeDraw(options) }
  const progress = startProgress(artifacts.length)
  const former = formerOfMemo(memo, lock.out)
  const index = openIndex(options.search === false ? [] : site.search(), memo, lock.out)
  const { published, failure } = await publishWithIndex(
    endingWith(makeFiles(artifacts, making, learnt), pool),
    {
      lock,
      former,
      // Where the ledger has to be read, it may not tell everything: what it lacks is foreign, wherever it lies.
      knownForeign: former && memo.last?.foreign,
      preview: options.drafts,
      records: site.records,
      bytesOf: ({ root: folder, path }) => readOrdinaryFile(join(root, folder, path)),
      onProgress: progress.show,
    },
    index,
    learnt,
    {
      pages: () => watch.lap('render and publish', `${learnt.fresh.length} of ${artifacts.length} files made`),
      index: (made) => watch.lap('index', `${made} of ${index.shards.length} shards made`),
    },
  )
    .finally(progress.clear)
    .catch((error: unknown) => {
      // Where the memo is damaged, the build is begun anew, and tells all there is to tell then.
      if (!(error instanceof DamagedMemo)) printDiagnostics(diagnostics, options)
      throw error
    })
  const problemsOf = (one: Published) => outputProblems(one, root, options.out ?? join(root, 'dist'), failure)
  const found = [...diagnostics, ...problemsOf(published)]
  printDiagnostics(found, options)
  writeNextLift(root, schedule.lifts)
  if (options.now === undefined) noteClock(root, project.now)
  const { digests, foreign } = published
  const last: LastBuild = {
    options: optionsKey(options),
    isWhole: project.problems.length === 0 && failure === undefined,
    now: project.now,
    until,
    preview: options.drafts,
    pages,
    files: [...digests.keys()].filter((path) => !isLedgerPath(path)).length,
    languages,
    lifts: schedule.lifts.slice(0, 1),
    // What was replaced or written anew is as it should be the next time.
    diagnostics: [...diagnostics, ...problemsOf({ ...published, replaced: [], wasDamaged: false })],
    foreign,
    ledger: digests.get(LEDGER_PATH) ?? '',
  }
  const outputs = noteMade(memo, lock.out, digests, learnt.fresh, learnt.met)
  noteSite(memo, site.memory)
  memo.commit({ inputs, outputs, last })
  watch.lap('remember')
  const written = [...new Set([...works.revised.written, ...published.written])]
  const removed = [...new Set([...works.revised.removed, ...published.removed])]
  tellSite({ ...last, diagnostics: found }, { written, removed, unchanged: last.files - written.length }, watch, options)
}

/** The files; when the last of them is made, threads end, and what they held makes room for putting all in place. */
async function* endingWith(files: AsyncIterable<SiteFile>, pool: ThreadPool | undefined): AsyncGenerator<SiteFile> {
  yield* files
  await pool?.close()
}
