import type { Stats } from 'node:fs'
import type { FileNote, Memo } from './memo/memo.ts'
import { isYoung, NOTHING, stampOf, type Stamp, type StampTable } from './memo/stamp-table.ts'

/** The files of a root that were read before, and those that are there. Paths are relative to the root. */
export interface KnownFiles {
  /** What is known of a file; undefined where it must be read. */
  recall(path: string, stats: Stats): FileNote | undefined
  /** Remembers what was read of it. */
  note(path: string, read: FileNote): void
  /** Told of every file and folder, before anything in it is read; without `stats`, that it is not there. */
  see(path: string, stats: Stats | undefined): void
  /** All that was seen, as it was then. */
  readonly seen: StampTable
}

/** What is not known again, whatever it is found to be. */
const UNKNOWN: Stamp = [-2, -2, -2]

/** Files by a memo, looked at at the moment `now`, in milliseconds of the clock. */
export function knownFiles({ files, inputs }: Memo, now: number): KnownFiles {
  const seen = new Map<string, Stamp>()
  return {
    recall(path, { mtimeMs, ctimeMs, ino }) {
      const stamp = inputs.get(path)
      return stamp && stamp[0] === mtimeMs && stamp[1] === ctimeMs && stamp[2] === ino ? files.get(path) : undefined
    },
    note: (path, read) => files.set(path, read),
    see(path, stats) {
      const stamp = stats ? stampOf(stats) : NOTHING
      seen.set(path, isYoung(stamp, now) ? UNKNOWN : stamp)
    },
    seen,
  }
}

/** Nothing is known. */
export const NO_KNOWN_FILES: KnownFiles = { recall: () => undefined, note() {}, see() {}, seen: new Map() }
