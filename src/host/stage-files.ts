import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindAt } from './kind-at.ts'
import type { OutputLock } from './lock.ts'
import { trying } from './machine-error.ts'
import { lookAtFolders, type OutputFolders } from './output-folders.ts'
import { sha256 } from '../digest.ts'

/** The files of a site, those staged that differ from what is there. */
export interface Staged {
  /** SHA-256 by path, of all files. */
  readonly digests: ReadonlyMap<string, string>
  /** The paths of those that differ; the n-th is staged under the name n. */
  readonly written: readonly string[]
  readonly folders: OutputFolders
  readonly add: (path: string, bytes: Uint8Array) => void
}

export function startStaging({ out, staging }: OutputLock): Staged {
  const digests = new Map<string, string>()
  const written: string[] = []
  const folders = lookAtFolders(out)
  return {
    digests,
    written,
    folders,
    add(path, bytes) {
      digests.set(path, sha256(bytes))
      // What lies behind a link is not in the folder, even where it has the right bytes.
      if (folders.blockOn(path) === undefined && holds(join(out, path), bytes)) return
      // It goes on writing where the system takes only a part of the bytes, and throws where it takes none.
      trying(`Cannot write ${path}`, () => writeFileSync(join(staging, String(written.length)), bytes))
      written.push(path)
    },
  }
}

/** Whether a file holds just these bytes. One that cannot be read does not. */
function holds(path: string, bytes: Uint8Array): boolean {
  if (kindAt(path) !== 'file') return false
  try {
    return readFileSync(path).equals(bytes)
  } catch {
    return false
  }
}
