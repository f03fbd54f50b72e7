import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { kindAt } from './kind-at.ts'
import { differing, type StampTable } from './memo/stamp-table.ts'

/** With more edits than this, planning the whole site costs less. */
const MOST = 50

/**
 * The sources of releases, and their folders, that are otherwise than a table tells, by path below the root; undefined where anything
 * else is. A folder is another when a file in it was replaced; what counts is that it holds what it held.
 */
export function editedReleases(root: string, inputs: StampTable): readonly string[] | undefined {
  if (inputs.paths.length === 0) return undefined
  const edited: string[] = []
  for (const path of differing(root, inputs)) {
    edited.push(path)
    if (!path.startsWith('content/releases') || edited.length > MOST) return undefined
    const kind = kindAt(join(root, path))
    if (kind === 'folder' ? !holdsTheSame(root, path, inputs) : kind !== 'file' || !path.endsWith('.md')) return undefined
  }
  return edited
}

function holdsTheSame(root: string, folder: string, { paths }: StampTable): boolean {
  const before = paths.filter((path) => dirname(path) === folder)
  const now = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
  return before.length === now.length && new Set([...before, ...now]).size === now.length
}
