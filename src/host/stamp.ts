import { lstatSync, type Stats } from 'node:fs'

/**
 * By what a file is known again without being read: size, times of change and number on its disk. A file that was written to has
 * another stamp, unless that was within the same tick of the file system's clock.
 */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}

/** The stamp of an ordinary file at a path; undefined where there is none. */
export function stampAt(path: string): string | undefined {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false })
    return stats?.isFile() ? stampOf(stats) : undefined
  } catch {
    return undefined
  }
}
