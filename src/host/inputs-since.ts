import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { holdsDigest } from './holds-digest.ts'
import { kindAt } from './kind-at.ts'
import type { Memo } from './memo/memo.ts'
import { restamp, type Restamped } from './memo/restamp.ts'
import { differing, pathsOf, type StampTable } from './memo/stamp-table.ts'
import { isIgnored } from './walk-files.ts'

/** Of no more than so many, each is looked up by itself; with more, all have been put there anew, most likely. */
const FEW = 100

/**
 * What has become of the files and folders below a root that the last build read: a file is the same that has the same bytes, a folder
 * that holds the same names. `whenMany` is told where many have other stamps, before they are read.
 */
export function inputsSince(root: string, { files, inputs }: Pick<Memo, 'files' | 'inputs'>, whenMany: () => void): Restamped {
  const moved = [...differing(root, inputs)]
  if (moved.length <= FEW) files.fetch(moved)
  else whenMany()
  let folders: ReadonlyMap<string, ReadonlySet<string>> | undefined
  const isSame = (path: string): boolean => {
    const place = join(root, path)
    if (kindAt(place) === 'folder') return holdsJust(place, (folders ??= namesIn(new Set(moved), inputs)).get(path) ?? new Set())
    const note = files.get(path)
    return note !== undefined && holdsDigest(place, note.digest)
  }
  return restamp(root, inputs, moved, isSame)
}

/** The names in some folders, by a table that has all of them. */
function namesIn(wanted: ReadonlySet<string>, table: StampTable): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>()
  for (const path of pathsOf(table)) {
    const slash = path.lastIndexOf('/')
    const [folder, name] = [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)]
    // A theme may be made of what is nobody's elsewhere; that is known by what it holds.
    if (!wanted.has(folder) || isIgnored(name)) continue
    folders.set(folder, (folders.get(folder) ?? new Set()).add(name))
  }
  return folders
}

function holdsJust(folder: string, names: ReadonlySet<string>): boolean {
  const there = namesAt(folder).filter((name) => !isIgnored(name))
  return there.length === names.size && there.every((name) => names.has(name))
}

/** None where it cannot be read. */
function namesAt(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
