import type { Stats } from 'node:fs'
import type { FileNote, Memo } from './memo/memo.ts'
import {
  isSameStamp,
  isYoung,
  NO_STAMPS,
  NOTHING,
  stampOf,
  stampsOf,
  tableOf,
  UNKNOWN,
  type Stamp,
  type StampTable,
} from './memo/stamp-table.ts'

/** The files of a root that were read before, and those that are there. Paths are relative to the root. */
export interface KnownFiles {
  /** What is known of a file; undefined where it must be read. */
  recall(path: string, stats: Stats): FileNote | undefined
  /** Remembers what was read of it. */
  note(path: string, read: FileNote): void
  /** Told of every file and folder, before anything in it is read; without `stats`, that it is not there. */
  see(path: string, stats: Stats | undefined): void
  /** All that was seen, as it was then. */
  seen(): StampTable
}

/** Files by a memo, looked at at the moment `now`, in milliseconds of the clock. */
export function knownFiles({ files, inputs }: Pick<Memo, 'files' | 'inputs'>, now: number): KnownFiles {
  const before = stampsOf(inputs)
  const seen = new Map<string, Stamp>()
  return {
    recall(path, stats) {
      const stamp = before.get(path)
      return stamp && isSameStamp(stamp, stampOf(stats)) ? files.get(path) : undefined
    },
    note: (path, read) => files.set(path, read),
    see(path, stats) {
      const stamp = stats ? stampOf(stats) : NOTHING
      seen.set(path, isYoung(stamp, now) ? UNKNOWN : stamp)
    },
    seen: () => tableOf([...seen.keys()], (path) => seen.get(path) ?? UNKNOWN),
  }
}

/** Nothing is known. */
export const NO_KNOWN_FILES: KnownFiles = { recall: () => undefined, note() {}, see() {}, seen: () => NO_STAMPS }
