import { isYoung, stampAt, UNKNOWN, withStamps, type Stamp, type StampTable } from './stamp-table.ts'

/** How that lies now of which a table tells. */
export interface Restamped {
  /** With the stamps of now for what is the same; the table itself where nothing of it has another. */
  readonly table: StampTable
  /** The paths of what is otherwise. */
  readonly others: readonly string[]
}

/**
 * A checkout and a cache put the same files there anew, with other stamps. `moved` are the paths of a table at which the stamp is another,
 * and `isSame` tells of such a one whether it is what it was for all that.
 */
export function restamp(folder: string, table: StampTable, moved: readonly string[], isSame: (path: string) => boolean): Restamped {
  const stamps = new Map<string, Stamp>()
  const others: string[] = []
  const present = Date.now()
  for (const path of moved) {
    // Before it is read: what is changed afterwards has another.
    const stamp = stampAt(`${folder}/${path}`)
    if (isSame(path)) stamps.set(path, isYoung(stamp, present) ? UNKNOWN : stamp)
    else others.push(path)
  }
  return { table: stamps.size === 0 ? table : withStamps(table, stamps), others }
}
