import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MadeNote, Memo } from './memo/memo.ts'
import { orderOf, type PrintedPage, type PrintOrder } from './print-pages.ts'
import type { SiteFile } from './publish.ts'
import { stampAt } from './stamp.ts'
import { sha256 } from '../digest.ts'
import type { Artifact, OutputFile, PageArtifact, PageInput } from '../model/artifact.ts'

/** How the files of a site are made. */
export interface Making {
  /** The output folder. */
  readonly out: string
  readonly memo: Memo
  /** Stands for the theme, which every page is made with. */
  readonly theme: string
  /** Makes pages, so many in all. */
  readonly print: (orders: Iterable<PrintOrder>, count: number) => AsyncIterable<readonly PrintedPage[]>
  /** Makes what is no page. */
  readonly render: (artifact: Artifact) => Promise<OutputFile> | OutputFile
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
  const pages: Wanted[] = []
  const others: Artifact[] = []
  for (const artifact of artifacts) {
    const { path } = artifact
    const key = artifact.kind === 'page' ? `${artifact.key} ${making.theme}` : artifact.key
    const note = making.memo.made.get(path)
    const there = note && isThere(note, path, making)
    if (there && note.key === key) yield { kind: 'same', path, digest: note.digest }
    else if (artifact.kind === 'page') pages.push({ artifact, key, there: there ? note : undefined })
    else {
      others.push(artifact)
      fresh.push({ path, key, view: '' })
    }
  }
  for (const artifact of others) yield await making.render(artifact)
  yield* printAll(pages, making, fresh)
}

interface Wanted {
  readonly artifact: PageArtifact
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

async function* printAll(pages: readonly Wanted[], making: Making, fresh: FreshFile[]): AsyncGenerator<SiteFile> {
  const wanted = new Map(pages.map((one) => [one.artifact.path, one]))
  for await (const printed of making.print(ordersOf(pages, making), pages.length)) {
    for (const page of printed) {
      const { path, view } = page
      const { key, there } = wanted.get(path) as Wanted
      fresh.push({ path, key, view })
      yield page.kind === 'same' ? { kind: 'same', path, digest: there?.digest ?? '' } : page
    }
  }
}

/** How many pages are made at one go. */
const BATCH = 32

/** Views are made as they are wanted, some at a time: all of a site would fill the memory. */
function* ordersOf(pages: readonly Wanted[], { memo }: Making): Generator<PrintOrder> {
  const viewOf = new Map(pages.map(({ artifact, there }) => [artifact.path, there?.view ?? '']))
  const knownView = (path: string) => viewOf.get(path) ?? ''
  let frame: PrintOrder['frame'] | undefined
  let batch: { readonly path: string; readonly input: PageInput }[] = []
  for (const { artifact } of pages) {
    const input = artifact.make()
    const isOther = frame?.digest !== input.frame.digest
    if (frame && batch.length > 0 && (isOther || batch.length === BATCH)) {
      yield orderOf(batch, frame, memo.bodies, knownView)
      batch = []
    }
    if (isOther) frame = { digest: input.frame.digest, json: JSON.stringify(input.frame) }
    batch.push({ path: artifact.path, input })
  }
  if (frame && batch.length > 0) yield orderOf(batch, frame, memo.bodies, knownView)
}
