import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MadeNote, Memo } from './memo/memo.ts'
import { orderOfData, orderOfPages, type FrameText, type PrintedFile, type PrintOrder } from './print-files.ts'
import type { SiteFile } from './publish.ts'
import { stampAt } from './stamp.ts'
import { sha256 } from '../digest.ts'
import type { Artifact, PageInput } from '../model/artifact.ts'
import type { DataView } from '../model/data-view.ts'

/** How the files of a site are made. */
export interface Making {
  /** The output folder. */
  readonly out: string
  readonly memo: Memo
  /** Stands for the theme, which every page is made with. */
  readonly theme: string
  /** Makes pages and files for machines, so many in all. */
  readonly print: (orders: Iterable<PrintOrder>, count: number) => AsyncIterable<readonly PrintedFile[]>
}

/** A file that was made, or found as it should be, under a key that the memo does not have yet. */
export interface FreshFile {
  readonly path: string
  readonly key: string
  readonly view: string
}

/**
 * The files of a site. What the memo knows, and what lies in the output folder as it knows it, is neither made nor read. `fresh`
 * gets what the memo is to learn when the files are in place.
 */
export async function* makeFiles(artifacts: readonly Artifact[], making: Making, fresh: FreshFile[]): AsyncGenerator<SiteFile> {
  const wanted: Wanted[] = []
  for (const artifact of artifacts) {
    const { path } = artifact
    const key = artifact.kind === 'page' ? `${artifact.key} ${making.theme}` : artifact.key
    const note = making.memo.made.get(path)
    const there = note && isThere(note, path, making) ? note : undefined
    if (there?.key === key) yield { kind: 'same', path, digest: there.digest }
    else if (artifact.kind === 'page' || artifact.kind === 'data') wanted.push({ artifact, key, there })
    else {
      fresh.push({ path, key, view: '' })
      yield artifact.kind === 'copy' ? { kind: 'copy', path, asset: artifact.asset } : { kind: 'made', path, content: artifact.make() }
    }
  }
  yield* printAll(wanted, making, fresh)
}

interface Wanted {
  readonly artifact: Extract<Artifact, { readonly kind: 'page' | 'data' }>
  readonly key: string
  /** What is in the output folder, where that is known. */
  readonly there: MadeNote | undefined
}

/** Whether a file is as it was left; one with another stamp, as a cache gives it back, is read. */
function isThere({ stamp, digest, ...note }: MadeNote, path: string, { out, memo }: Making): boolean {
  const now = stampAt(join(out, path))
  if (now === undefined) return false
  if (now === stamp) return true
  if (sha256(readFileSync(join(out, path))) !== digest) return false
  memo.made.set(path, { ...note, digest, stamp: now })
  return true
}

async function* printAll(files: readonly Wanted[], making: Making, fresh: FreshFile[]): AsyncGenerator<SiteFile> {
  const wanted = new Map(files.map((one) => [one.artifact.path, one]))
  for await (const printed of making.print(ordersOf(files, making), files.length)) {
    for (const file of printed) {
      const { path, view } = file
      const { key, there } = wanted.get(path) as Wanted
      fresh.push({ path, key, view })
      yield file.kind === 'same' ? { kind: 'same', path, digest: there?.digest ?? '' } : file
    }
  }
}

/** How many pages are made at one go. */
const PAGES = 32

/** A feed is as long as many pages. */
const DATA = 4

/** Views are made as they are wanted, some at a time: all of a site would fill the memory. */
function* ordersOf(files: readonly Wanted[], { memo }: Making): Generator<PrintOrder> {
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
    const isOther = frame.digest !== input.frame.digest
    if (pages.length > 0 && (isOther || pages.length === PAGES)) yield orderOfPages(pages.splice(0), frame, memo.bodies)
    if (isOther) frame = { digest: input.frame.digest, json: JSON.stringify(input.frame) }
    pages.push({ path, input, known })
  }
  if (pages.length > 0) yield orderOfPages(pages, frame, memo.bodies)
  if (data.length > 0) yield orderOfData(data)
}
