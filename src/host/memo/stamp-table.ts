import { lstatSync, type Stats } from 'node:fs'

/**
 * By what files and folders are known again without being read. There are many, and all are held against the disk at every build: so they
 * lie in columns, and a path becomes a string of its own only while it is looked at.
 */
export interface StampTable {
  /** All paths, each with a NUL behind it, which no path can hold. */
  readonly names: string
  /** A stamp for each path, one behind the other. */
  readonly numbers: Float64Array
}

/**
 * Time of change of the content and of the entry in milliseconds, and the number on the disk. A file that is written to gets other
 * times, unless that is within one tick of the clock of its file system.
 */
export type Stamp = readonly [changed: number, entered: number, number: number]

/** The stamp of a path at which there is nothing. */
export const NOTHING: Stamp = [-1, -1, -1]

/** The stamp of what is not to be known again, whatever it is found to be. */
export const UNKNOWN: Stamp = [-2, -2, -2]

export const NO_STAMPS: StampTable = { names: '', numbers: new Float64Array() }

const END = '\0'

/** The paths of a table, in its order. */
export function* pathsOf({ names }: StampTable): Generator<string, undefined> {
  for (let at = 0, end = names.indexOf(END); end >= 0; at = end + 1, end = names.indexOf(END, at)) yield names.slice(at, end)
}

export function tableOf(paths: readonly string[], stampOfPath: (path: string) => Stamp): StampTable {
  const numbers = new Float64Array(paths.length * NOTHING.length)
  for (const [index, path] of paths.entries()) numbers.set(stampOfPath(path), index * NOTHING.length)
  return { names: paths.map((path) => path + END).join(''), numbers }
}

/** The stamps by path; where `wanted` is given, of those paths alone. */
export function stampsOf(table: StampTable, wanted?: ReadonlySet<string>): ReadonlyMap<string, Stamp> {
  const stamps = new Map<string, Stamp>()
  let index = 0
  for (const path of pathsOf(table)) {
    if (!wanted || wanted.has(path)) stamps.set(path, stampIn(table.numbers, index))
    index += 1
  }
  return stamps
}

function stampIn(numbers: Float64Array, index: number): Stamp {
  const at = index * NOTHING.length
  return [numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0]
}

export function stampOf({ mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return [mtimeMs, ctimeMs, ino]
}

export function stampAt(path: string): Stamp {
  const stats = lookAt(path)
  return stats ? stampOf(stats) : NOTHING
}

export function isSameStamp(a: Stamp, b: Stamp): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2]
}

/** The paths of a table at which something is otherwise than it was, as they are found. They are relative to the folder. */
export function* differing(folder: string, table: StampTable): Generator<string, undefined> {
  const { numbers } = table
  const prefix = `${folder}/`
  let at = 0
  for (const path of pathsOf(table)) {
    const stats = lookAt(prefix + path)
    const isSame = stats
      ? stats.mtimeMs === numbers[at] && stats.ctimeMs === numbers[at + 1] && stats.ino === numbers[at + 2]
      : numbers[at] === NOTHING[0]
    if (!isSame) yield path
    at += NOTHING.length
  }
}

/** A table with other stamps for some paths, and without others. */
export function withStamps(table: StampTable, stamps: ReadonlyMap<string, Stamp>, removed: readonly string[] = []): StampTable {
  const places = placesOf(table, stamps)
  if (removed.length === 0 && places.size === stamps.size) {
    const numbers = table.numbers.slice()
    for (const [path, stamp] of stamps) numbers.set(stamp, (places.get(path) ?? 0) * NOTHING.length)
    return { names: table.names, numbers }
  }
  const all = new Map([...stampsOf(table), ...stamps])
  for (const path of removed) all.delete(path)
  return tableOf([...all.keys()], (path) => all.get(path) ?? NOTHING)
}

/** Where some paths stand in a table, as far as they do. */
function placesOf(table: StampTable, wanted: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  let index = 0
  for (const path of pathsOf(table)) {
    if (wanted.has(path)) places.set(path, index)
    index += 1
  }
  return places
}

/** How long after its last change something is not known again, in milliseconds: longer than any tick. */
const TICK = 50

/** Whether something was changed so lately, at the moment `now`, that another change may not show. */
export function isYoung([changed, entered]: Stamp, now: number): boolean {
  return Math.max(changed, entered) > now - TICK
}

const IF_THERE = { throwIfNoEntry: false } as const

function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, IF_THERE)
  } catch {
    // A file where a folder was.
    return undefined
  }
}
