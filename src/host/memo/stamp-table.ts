import { lstatSync, type Stats } from 'node:fs'

/**
 * By what files and folders are known again without being read, by path: time of change of their content and of their entry in
 * milliseconds, and their number on the disk. A file that is written to gets other times, unless that is within one tick of the
 * clock of its file system.
 */
export type StampTable = ReadonlyMap<string, Stamp>

export type Stamp = readonly [changed: number, entered: number, number: number]

/** The stamp of a path at which there is nothing. */
export const NOTHING: Stamp = [-1, -1, -1]

export function stampOf({ mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return [mtimeMs, ctimeMs, ino]
}

export function stampAt(path: string): Stamp {
  const stats = lookAt(path)
  return stats ? stampOf(stats) : NOTHING
}

/** Whether what is at a path has a stamp. */
export function isStamped(path: string, [changed, entered, number]: Stamp): boolean {
  const stats = lookAt(path)
  return stats ? stats.mtimeMs === changed && stats.ctimeMs === entered && stats.ino === number : changed === NOTHING[0]
}

/** Whether everything in a table is as it was. Its paths are relative to the folder. */
export function isAsStamped(folder: string, table: StampTable): boolean {
  const prefix = `${folder}/`
  for (const [path, stamp] of table) if (!isStamped(prefix + path, stamp)) return false
  return true
}

/** How long after its last change something is not known again, in milliseconds: longer than any tick. */
const TICK = 50

/** Whether something was changed so lately, at the moment `now`, that another change may not show. */
export function isYoung([changed, entered]: Stamp, now: number): boolean {
  return Math.max(changed, entered) > now - TICK
}

function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    // A file where a folder was.
    return undefined
  }
}
