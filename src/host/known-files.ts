import type { Stats } from 'node:fs'
import type { FileNote, Notes } from './memo/memo.ts'
import { stampOf } from './stamp.ts'

/** The files of a root that were read before. */
export interface KnownFiles {
  /** What is known of the file at a path below the root; undefined where it must be read. */
  recall(path: string, stats: Stats): FileNote | undefined
  /** Remembers what was read of it. */
  note(path: string, stats: Stats, read: Omit<FileNote, 'stamp'>): void
}

/**
 * The clocks of file systems tick some hundred times a second: a file that was changed within its tick has the stamp of what was read.
 * So none counts that is this young when it is read, in milliseconds.
 */
const TICK = 50

/** Files by the notes of a memo, at the moment `now` in milliseconds of the clock. */
export function knownFiles(notes: Notes<FileNote>, now: number): KnownFiles {
  return {
    recall(path, stats) {
      const note = notes.get(path)
      return note?.stamp === stampOf(stats) ? note : undefined
    },
    note(path, stats, read) {
      const isYoung = Math.max(stats.mtimeMs, stats.ctimeMs) > now - TICK
      notes.set(path, { stamp: isYoung ? '' : stampOf(stats), ...read })
    },
  }
}

/** Nothing is known. */
export const NO_KNOWN_FILES: KnownFiles = { recall: () => undefined, note() {} }
