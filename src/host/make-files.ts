import { holdsDigest } from './holds-digest.ts'
import type { MadeNote, Memo } from './memo/memo.ts'
import { orderOfData, orderOfPackages, orderOfPages, type FrameText, type PrintedFile, type PrintOrder } from './print-files.ts'
import type { SiteFile } from './publish.ts'
import type { MadePicture } from './pictures/make-pictures.ts'
import { isSameStamp, NOTHING, stampAt, stampsOf, type Stamp } from './memo/stamp-table.ts'
import { sha256 } from '../digest.ts'
import type { Artifact, DataArtifact, PackageArtifact, PageArtifact, PageInput, PictureArtifact } from '../model/artifact.ts'
import type { FinishedPackage } from './make-package.ts'
import type { DataView } from '../model/data-view.ts'
import type { Sketch } from '../model/sketch.ts'

/** How the files of a site are made. */
export interface Making {
  /** The output folder. */
  readonly out: string
  readonly memo: Memo
  /** Stands for the theme, which every page is made with. */
  readonly theme: string
  /** Makes pages and files for machines, so many in all. */
  readonly print: (orders: Iterable<PrintOrder>, count: number) => AsyncIterable<readonly PrintedFile[]>
  /** Makes files of pictures. */
  readonly draw: (pictures: readonly PictureArtifact[]) => AsyncIterable<MadePicture>
}

/** A file that was made, or found as it should be, under a key that the memo does not have yet. */
export interface FreshFile {
  readonly path: string
  readonly key: string
  readonly view: string
  readonly sketch?: Sketch | undefined
}

/** What the memo is to learn when the files of a site are in place. */
export interface Learnt {
  readonly fresh: FreshFile[]
  /** The files that are as they should be, and how they lie there. */
  readonly met: Map<string, Stamp>
}

/** The files of a site. What the memo knows, and what lies in the output folder as it knows it, is neither made nor read. */
export async function* makeFiles(artifacts: readonly Artifact[], making: Making, learnt: Learnt): AsyncGenerator<SiteFile> {
  const packages: Wanted<PackageArtifact>[] = []
  const digests = new Map<string, string>()
  // Most sites have none, and an archive has very many files.
  const hasPackages = artifacts.some(({ kind }) => kind === 'package')
  for await (const file of makeParts(artifacts, making, learnt, packages)) {
    const digest = hasPackages ? digestOf(file) : undefined
    if (digest !== undefined) digests.set(file.path, digest)
    yield file
  }
  // They are made of the others, all of which are staged or in place by now.
  yield* printAll(packages, making, packageOrders(packages, digests, making.memo), learnt.fresh)
}

/** SHA-256 of what may be in a package. */
function digestOf(file: SiteFile): string | undefined {
  switch (file.kind) {
    case 'same':
    case 'staged':
      return file.digest
    case 'copy':
      return file.asset.digest
    case 'bytes':
      return sha256(file.bytes)
    case 'made':
      return undefined
  }
}

/** All files but packages, which are left for later. */
async function* makeParts(
  artifacts: readonly Artifact[],
  making: Making,
  { fresh, met }: Learnt,
  packages: Wanted<PackageArtifact>[],
): AsyncGenerator<SiteFile> {
  const wanted: Wanted<PageArtifact | DataArtifact>[] = []
  const pictures: PictureArtifact[] = []
  const stamps = stampsOf(making.memo.outputs, new Set(artifacts.map(({ path }) => path)))
  for (const artifact of artifacts) {
    const { path } = artifact
    const key = madeKey(artifact, making.theme)
    const note = making.memo.made.get(path)
    const stamp = note && stampIfThere(note, `${making.out}/${path}`, stamps.get(path))
    const there = stamp && note
    if (stamp && there?.key === key) met.set(path, stamp)
    if (there?.key === key) yield { kind: 'same', path, digest: there.digest }
    else if (artifact.kind === 'page' || artifact.kind === 'data') wanted.push({ artifact, key, there })
    else if (artifact.kind === 'package') packages.push({ artifact, key, there })
    else {
      fresh.push({ path, key, view: '', sketch: artifact.sketch })
      if (artifact.kind === 'picture') {
        pictures.push(artifact)
        continue
      }
      yield artifact.kind === 'copy' ? { kind: 'copy', path, asset: artifact.asset } : { kind: 'made', path, content: artifact.make() }
    }
  }
  yield* printAll(wanted, making, ordersOf(wanted, making), fresh)
  if (pictures.length > 0) for await (const { path, bytes } of making.draw(pictures)) yield { kind: 'bytes', path, bytes }
}

/** The key under which the memo knows what was made: of a page, the version of the theme is the second word of it. */
export function madeKey({ kind, key }: Artifact, theme: string): string {
  return kind === 'page' ? `${key} ${theme}` : key
}

interface Wanted<T extends Artifact> {
  readonly artifact: T
  readonly key: string
  /** What is in the output folder, where that is known. */
  readonly there: MadeNote | undefined
}

/** How a file lies there, if it is as it was left; one with another stamp, as a cache gives it back, is read. */
export function stampIfThere({ digest }: MadeNote, file: string, before: Stamp | undefined): Stamp | undefined {
  const now = stampAt(file)
  if (before && isSameStamp(now, before)) return before
  return now !== NOTHING && holdsDigest(file, digest) ? now : undefined
}

async function* printAll<T extends Artifact>(
  files: readonly Wanted<T>[],
  making: Making,
  orders: Iterable<PrintOrder>,
  fresh: FreshFile[],
): AsyncGenerator<SiteFile> {
  const wanted = new Map(files.map((one) => [one.artifact.path, one]))
  for await (const printed of making.print(orders, files.length)) {
    for (const file of printed) {
      const { key, there, artifact } = wanted.get(file.path) as Wanted<T>
      // What comes from a thread is a copy; one of each path is enough.
      const { path, sketch } = artifact
      fresh.push({ path, key, view: file.view, sketch })
      yield file.kind === 'same' ? { kind: 'same', path, digest: there?.digest ?? '' } : { ...file, path }
    }
  }
}

/** How many pages are made at one go. */
const PAGES = 32

/** A feed is as long as many pages. */
const DATA = 4

/** Views are made as they are wanted, some at a time: all of a site would fill the memory. */
function* ordersOf(files: readonly Wanted<PageArtifact | DataArtifact>[], { memo, theme }: Making): Generator<PrintOrder> {
  let frame: FrameText = { digest: '', json: '' }
  let pages: { path: string; input: PageInput; known: string }[] = []
  let data: { path: string; input: DataView; known: string }[] = []
  for (const { artifact, there } of files) {
    const { path } = artifact
    const known = there?.view ?? ''
    if (artifact.kind === 'data') {
      data.push({ path, input: artifact.make(), known })
      if (data.length === DATA) yield orderOfData(data.splice(0))
      continue
    }
    const input = artifact.make()
    const ground = `${theme} ${input.frame.digest}`
    const isOther = frame.digest !== ground
    if (pages.length > 0 && (isOther || pages.length === PAGES)) yield orderOfPages(pages.splice(0), frame, memo.bodies)
    if (isOther) frame = { digest: ground, json: JSON.stringify(input.frame) }
    pages.push({ path, input, known })
  }
  if (pages.length > 0) yield orderOfPages(pages, frame, memo.bodies)
  if (data.length > 0) yield orderOfData(data)
}

/** A package is read whole, with its pictures. */
const PACKAGES = 8

function* packageOrders(
  packages: readonly Wanted<PackageArtifact>[],
  digests: ReadonlyMap<string, string>,
  { made }: Memo,
): Generator<PrintOrder> {
  for (let at = 0; at < packages.length; at += PACKAGES) {
    const some = packages
      .slice(at, at + PACKAGES)
      .map(({ artifact, there }) => ({ artifact, view: artifact.make(), known: there?.view ?? '' }))
    const unknown = some.flatMap(({ view }) => view.files.flatMap(({ path }) => (digests.has(path) ? [] : [path])))
    // Where only some files are made, the others are as they were.
    made.fetch(unknown)
    const digestAt = (path: string) => digests.get(path) ?? made.get(path)?.digest ?? ''
    yield orderOfPackages(
      some.map(({ artifact: { path }, view, known }) => {
        const input: FinishedPackage = { ...view, files: view.files.map((file) => ({ ...file, digest: digestAt(file.path) })) }
        return { path, input, known }
      }),
    )
  }
}
