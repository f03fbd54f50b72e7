import { linkSync, mkdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readJournal, removeJournal, writeJournal } from './journal.ts'
import { kindAt } from './kind-at.ts'
import type { OutputLock } from './lock.ts'
import { codeOf, trying, withOutcome } from './machine-error.ts'
import { removeFile } from './remove-file.ts'
import type { Respelling } from './spelling.ts'
import { startUndo, type Undo } from './undo.ts'

/** How an output folder becomes the site. */
export interface Swap {
  /** The files to put in place; the n-th is staged under the name n. */
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
  const makeFolder = folderMaker(out, doing)
  const files = written.map((path, index) => ({
    path,
    staged: join(staging, String(index)),
    live: join(out, path),
    kept: join(staging, `kept-${index}`),
  }))
  const isFresh = files.map(({ path, live }) => trying(`Cannot write ${path}`, () => kindAt(live) === 'nothing'))
  const fresh = files.filter((_, index) => isFresh[index])
  const standing = files.filter((_, index) => !isFresh[index])
  const writing = (path: string, step: () => void) => trying(`Cannot write ${path}`, step)

  // All that may need room on the disk comes before the first file that readers know.
  for (const { path } of fresh) writing(path, () => makeFolder(dirname(path)))
  for (const { path, live, staged } of fresh) {
    doing(
      () => writing(path, () => renameSync(staged, live)),
      () => unlinkSync(live),
    )
  }
  for (const { path, live, kept } of standing) writing(path, () => keep(live, kept))
  for (const { path, live, staged, kept } of standing) {
    doing(
      () => writing(path, () => renameSync(staged, live)),
      () => renameSync(kept, live),
    )
  }
}

/** Makes folders one by one, so that each can be taken back. */
function folderMaker(out: string, doing: Undo['doing']): (folder: string) => void {
  const known = new Set(['.'])
  const make = (folder: string): void => {
    if (known.has(folder)) return
    make(dirname(folder))
    known.add(folder)
    const whole = join(out, folder)
    if (kindAt(whole) === 'folder') return
    doing(
      () => mkdirSync(whole),
      () => rmdirSync(whole),
    )
  }
  return make
}

/** A second name for a file that will be replaced. Where the file system has no second names, the file cannot be taken back. */
function keep(live: string, kept: string): void {
  try {
    linkSync(live, kept)
  } catch (error) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error))) throw error
  }
}
