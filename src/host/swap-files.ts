import { linkSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readJournal, removeJournal, writeJournal } from './journal.ts'
import { kindAt } from './kind-at.ts'
import type { OutputLock } from './lock.ts'
import { codeOf, trying, withOutcome } from './machine-error.ts'
import { removeFile } from './remove-file.ts'
import type { Respelling } from './spelling.ts'
import { stagedAt } from './stage-files.ts'
import { startUndo, type Undo } from './undo.ts'

/** How an output folder becomes the site. */
export interface Swap {
  /** The files to put in place, which are staged. */
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** What stands in the way. */
  readonly obstacles: ReadonlySet<string>
  readonly respelled: readonly Respelling[]
  /** Every path at which there is something of ours, before or after. */
  readonly all: readonly string[]
}

/**
 * Changes the live files. First come those that were not there, which nothing links to yet; then those that take the place of
 * others; last go those that nothing links to any more. So whoever starts at the front page finds no dead link at any
 * moment, and each file is the old or the new one. Where the machine fails on the way, what was done is taken back.
 */
export function swapFiles(lock: OutputLock, swap: Swap): void {
  const { out } = lock
  const undo = startUndo()
  try {
    lock.confirm()
    beginJournal(lock, swap.all, undo)
    clearTheWay(lock, swap, undo)
    putInPlace(lock, swap.written, undo)
  } catch (error) {
    const outcome = undo.takeBack() ? 'The site is as it was.' : 'A part of the site is new; the next build repairs it.'
    throw withOutcome(error, outcome)
  }
  try {
    for (const path of swap.removed) trying(`Cannot remove ${path}`, () => removeFile(out, path))
    trying(`Cannot write to ${out}`, () => removeJournal(out))
  } catch (error) {
    throw withOutcome(error, 'All pages are the new ones; the next build removes what is left.')
  }
}

/** From the first change on, the journal names all that a later build may find. One that was there stays: it is still true. */
function beginJournal({ out, staging }: OutputLock, paths: readonly string[], { doing }: Undo): void {
  const isFirst = readJournal(out) === undefined
  doing(
    () => trying(`Cannot write to ${out}`, () => writeJournal(out, staging, paths)),
    () => isFirst && removeJournal(out),
  )
}

function clearTheWay({ out, staging }: OutputLock, { obstacles, respelled }: Swap, { doing }: Undo): void {
  const move = (from: string, to: string) => trying(`Cannot move ${from}`, () => renameSync(from, to))
  for (const [index, path] of [...obstacles].entries()) {
    const [here, aside] = [join(out, path), join(staging, `aside-${index}`)]
    doing(
      () => move(here, aside),
      () => move(aside, here),
    )
  }
  for (const { from, to } of respelled) {
    doing(
      () => move(join(out, from), join(out, to)),
      () => move(join(out, to), join(out, from)),
    )
  }
}

function putInPlace({ out, staging }: OutputLock, written: readonly string[], { doing }: Undo): void {
  const writing = (path: string, step: () => void) => trying(`Cannot write ${path}`, step)
  const placing = (path: string, back: (live: string) => void) => {
    const [live, staged] = [join(out, path), stagedAt(staging, path)]
    doing(
      () => writing(path, () => renameSync(staged, live)),
      () => back(live),
    )
  }
  const { fresh, standing } = sortOut(out, written)
  const kept = standing.map((path, index) => [path, join(staging, `kept-${index}`)] as const)

  // What readers do not know yet comes first. Then all that may need room on the disk, before the first file that they do know.
  // It is taken back by removal, which needs no room either.
  for (const path of fresh) placing(path, (live) => rmSync(live, { recursive: true }))
  for (const [path, aside] of kept) writing(path, () => keep(join(out, path), aside))
  for (const [path, aside] of kept) placing(path, (live) => renameSync(aside, live))
}

/** What is not in the output yet, a folder as one, and the files that take the place of others. */
function sortOut(out: string, written: readonly string[]): { readonly fresh: readonly string[]; readonly standing: readonly string[] } {
  const known = new Map<string, boolean>([['.', true]])
  const isThere = (folder: string): boolean => {
    const told = known.get(folder)
    if (told !== undefined) return told
    const found = isThere(dirname(folder)) && kindAt(join(out, folder)) === 'folder'
    known.set(folder, found)
    return found
  }
  const fresh = new Set<string>()
  const standing: string[] = []
  for (const path of written) {
    const first = topmostMissing(path, isThere)
    if (first !== undefined) fresh.add(first)
    else if (trying(`Cannot write ${path}`, () => kindAt(join(out, path))) === 'nothing') fresh.add(path)
    else standing.push(path)
  }
  return { fresh: [...fresh], standing }
}

function topmostMissing(path: string, isThere: (folder: string) => boolean): string | undefined {
  const folder = dirname(path)
  if (isThere(folder)) return undefined
  return topmostMissing(folder, isThere) ?? folder
}

/** A second name for a file that will be replaced. Where the file system has no second names, the file cannot be taken back. */
function keep(live: string, kept: string): void {
  try {
    linkSync(live, kept)
  } catch (error) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error))) throw error
  }
}
