import { join } from 'node:path'
import { kindAt } from './kind-at.ts'
import { isYoung, stampAt, UNKNOWN, type Stamp } from './memo/stamp-table.ts'
import { readSmallFile } from './read-ordinary-file.ts'
import { sha256 } from '../digest.ts'
import { MAX_TEXT_BYTES, type SourceFile } from '../model/source.ts'

/** With more edits than this, planning the whole site costs less. */
const MOST = 50

/** Whether of all that a site was made of nothing is otherwise but the texts of some releases, at these paths below the root. */
export function areEditedReleases(root: string, others: readonly string[]): boolean {
  return others.length <= MOST && others.every((path) => /^content\/releases\/.*\.md$/.test(path) && kindAt(join(root, path)) === 'file')
}

/** Sources that were edited, and how they lay before they were read. */
export interface EditedSources {
  readonly stamps: ReadonlyMap<string, Stamp>
  /** Undefined where one cannot be read. */
  readonly sources: readonly SourceFile[] | undefined
}

/** Reads the sources at some paths below the root. */
export function readEdited(root: string, paths: readonly string[]): EditedSources {
  const present = Date.now()
  const stampOf = (path: string) => {
    const stamp = stampAt(join(root, path))
    return isYoung(stamp, present) ? UNKNOWN : stamp
  }
  const stamps = new Map(paths.map((path): [string, Stamp] => [path, stampOf(path)]))
  return { stamps, sources: readSources(root, paths) }
}

function readSources(root: string, paths: readonly string[]): readonly SourceFile[] | undefined {
  try {
    return paths.map((path) => {
      const bytes = readSmallFile(join(root, path), MAX_TEXT_BYTES)
      if (!(bytes instanceof Uint8Array)) throw new Error('It is too large.')
      return { path: path.slice('content/'.length), digest: sha256(bytes), bytes }
    })
  } catch {
    return undefined
  }
}
