import { join } from 'node:path'
import type { BuildOptions } from './build-options.ts'
import { makeDraw, makePress } from './make-press.ts'
import { owesIndex } from './owes-index.ts'
import { lastCompiled, makeBuildRunner, nameOfCompiled } from './make-runner.ts'
import { notedSite, SITE_NOTE } from './site-note.ts'
import { readEdited } from '../host/edited-releases.ts'
import { loadTheme } from '../host/load-theme.ts'
import type { Look } from '../host/look-apart.ts'
import type { OutputLock } from '../host/lock.ts'
import { makeFiles, type Learnt } from '../host/make-files.ts'
import type { LastBuild, Memo } from '../host/memo/memo.ts'
import { stampAt, withStamps, type StampTable } from '../host/memo/stamp-table.ts'
import { publishRevision } from '../host/publish-revision.ts'
import type { SiteFile } from '../host/publish.ts'
import { openStage } from '../host/stage-files.ts'
import { notedAsset } from '../host/noted-asset.ts'
import { noteRevision } from '../host/note-made.ts'
import type { Stopwatch } from '../host/stopwatch.ts'
import { keepYoungSpace } from '../host/young-space.ts'
import type { Instant } from '../model/instant.ts'
import { revise, type Lookup, type Revision } from '../revise.ts'

/** What a build has at hand that revises a site. */
export interface RevisionWorks {
  readonly now: Instant
  readonly lock: OutputLock
  readonly memo: Memo
  /** The files that the site is made of, as they lie now. */
  readonly inputs: StampTable
  /** The build since which nothing but some sources has changed. */
  readonly last: LastBuild
  /** At the output folder. */
  readonly look: Look
  readonly watch: Stopwatch
  readonly options: BuildOptions
}

/** Paths of the files that were written and removed. */
export interface Revised {
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/**
 * Publishes a site again of which only the words of some releases were edited, at the cost of what shows them: `edited` are their files,
 * by path below the root. Undefined where more than words may have changed, or anything
 * is not as it should be: then nothing was, and the whole has to be built.
 */
export async function reviseSite(edited: readonly string[], works: RevisionWorks): Promise<Revised | undefined> {
  const { now, memo, inputs, lock, watch, options, last, look } = works
  keepYoungSpace()
  const { stamps, sources } = readEdited(options.root, edited)
  if (!sources || sources.some(({ path }) => last.diagnostics.some(({ file }) => file === path))) return undefined
  const runner = makeBuildRunner(memo, undefined, { known: 0, worked: 0 })
  const revision = await revise({ sources, reader: options.markdown, now }, lookupIn(memo), runner)
  if (!revision || !isKnown(revision, memo)) return undefined
  watch.lap('compile and decide', `${sources.length} compiled`)
  const { isAsLeft, table } = await look.outputs()
  if (!isAsLeft) return undefined
  const before = table()

  const learnt: Learnt = { fresh: [], met: new Map() }
  const made = await makeAll(revision, { ...works, memo: { ...memo, outputs: before } }, learnt)
  const removed = revision.gone
  const ledger = publishRevision(lock, { ...made, removed, records: revision.records })
  if (!ledger) return undefined
  watch.lap('render and publish', `${revision.artifacts.length} of ${last.files} files made`)

  noteRevision(memo, made.digests, learnt.fresh, removed)
  memo.files.fetch(sources.map(({ path }) => `content/${path}`))
  for (const { path, digest } of sources) memo.files.set(`content/${path}`, { digest })
  const outputs = new Map([...made.written, ...ledger.written].map((path) => [path, stampAt(join(lock.out, path))]))
  memo.commit({
    inputs: withStamps(inputs, stamps),
    outputs: withStamps(before, outputs, removed),
    last: { ...last, now, isWhole: !owesIndex(made.written, options), ledger: ledger.digest },
  })
  watch.lap('remember')
  return { written: made.written, removed }
}

/** Whether all files are known under their paths, or take the place of one that is: a card has another address when it says something else. */
function isKnown({ artifacts, gone }: Revision, { made }: Memo): boolean {
  made.fetch([...artifacts.map(({ path }) => path), ...gone])
  const fresh = artifacts.filter(({ path }) => !made.get(path))
  return fresh.every(({ kind }) => kind === 'picture') && fresh.length === gone.length && gone.every((path) => made.get(path))
}

function lookupIn(memo: Memo): Lookup {
  return {
    prepare: (files) => memo.answers.fetch([SITE_NOTE, ...files.map(nameOfCompiled)]),
    site: () => notedSite(memo),
    compiledOf: (file) => lastCompiled(memo, file),
    assetAt(path) {
      const note = memo.files.get(`content/${path}`)
      return note && notedAsset('content', path, note)
    },
    sketchesNaming: memo.sketches.naming,
  }
}

interface Made {
  /** SHA-256 by path. */
  readonly digests: ReadonlyMap<string, string>
  /** What differs from what is there, staged. */
  readonly written: readonly string[]
}

async function makeAll({ artifacts }: Revision, { memo, lock, options }: RevisionWorks, learnt: Learnt): Promise<Made> {
  const { theme, file } = await loadTheme(options.root)
  const print = makePress(theme, file, memo, lock, undefined)
  const making = { out: lock.out, memo, theme: theme.version, print, draw: makeDraw(options) }
  const stage = openStage(lock)
  const digests = new Map<string, string>()
  const written: string[] = []
  for await (const one of makeFiles(artifacts, making, learnt)) {
    // What shows releases is printed or drawn, and never copied.
    const { path, digest, isNew } = one.kind === 'bytes' ? { path: one.path, ...stage.put(one.path, one.bytes) } : asPrinted(one)
    digests.set(path, digest)
    if (isNew) written.push(path)
  }
  return { digests, written }
}

function asPrinted(file: SiteFile) {
  if (file.kind === 'same') return { ...file, isNew: false }
  if (file.kind === 'staged') return file
  throw new Error(`${file.path} shows no release.`)
}
