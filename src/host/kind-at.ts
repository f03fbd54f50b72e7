import { lstatSync } from 'node:fs'
import { codeOf } from './machine-error.ts'

/** What stands at a path; a link is `other`, wherever it leads. */
export type Kind = 'nothing' | 'file' | 'folder' | 'other'

export function kindAt(path: string): Kind {
  const stats = look(path)
  if (!stats) return 'nothing'
  if (stats.isFile()) return 'file'
  return stats.isDirectory() ? 'folder' : 'other'
}

function look(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    // A file stands where a folder of the path should be.
    if (codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}
