import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { kindAt } from './kind-at.ts'
import { differing, isYoung, pathsOf, stampAt, UNKNOWN, type Stamp, type StampTable } from './memo/stamp-table.ts'
import { readSmallFile } from './read-ordinary-file.ts'
import { sha256 } from '../digest.ts'
import { MAX_TEXT_BYTES, type SourceFile } from '../model/source.ts'

/** With more edits than this, planning the whole site costs less. */
const MOST = 50

/**
 * The sources of releases, and their folders, that are otherwise than a table tells, by path below the root; undefined where anything
 * else is. A folder is another when a file in it was replaced; what counts is that it holds what it held.
 */
export function editedReleases(root: string, inputs: StampTable): readonly string[] | undefined {
  if (inputs.names === '') return undefined
  const edited: string[] = []
  for (const path of differing(root, inputs)) {
    edited.push(path)
    if (!path.startsWith('content/releases') || edited.length > MOST) return undefined
    const kind = kindAt(join(root, path))
    if (kind === 'folder' ? !holdsTheSame(root, path, inputs) : kind !== 'file' || !path.endsWith('.md')) return undefined
  }
  return edited
}

function holdsTheSame(root: string, folder: string, inputs: StampTable): boolean {
  const before = [...pathsOf(inputs)].filter((path) => path.startsWith(`${folder}/`) && !path.includes('/', folder.length + 1))
  const now = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
  return before.length === now.length && new Set([...before, ...now]).size === now.length
}

/** Sources that were edited, and how they and their folders lay before they were read. */
export interface EditedSources {
  readonly stamps: ReadonlyMap<string, Stamp>
  /** Undefined where one cannot be read. */
  readonly sources: readonly SourceFile[] | undefined
}

/** Reads the sources among some paths below the root. */
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
  const files = paths.filter((path) => path.endsWith('.md'))
  try {
    return files.map((path) => {
      const bytes = readSmallFile(join(root, path), MAX_TEXT_BYTES)
      if (!(bytes instanceof Uint8Array)) throw new Error('It is too large.')
      return { path: path.slice('content/'.length), digest: sha256(bytes), bytes }
    })
  } catch {
    return undefined
  }
}
