import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { kindAt } from './kind-at.ts'
import type { OutputLock } from './lock.ts'
import { codeOf, trying } from './machine-error.ts'
import { lookAtFolders, type OutputFolders } from './output-folders.ts'
import { readOrdinaryFile } from './read-ordinary-file.ts'
import { sha256 } from '../digest.ts'

/** Where files wait that differ from what is in an output folder. */
export interface Stage {
  readonly folders: OutputFolders
  /** Puts a file there if it differs; several threads may, each with a stage of its own. */
  readonly put: (path: string, bytes: Uint8Array) => StagedFile
  /** The bytes of a file as it will be: that which waits, else that which is in the output folder. */
  readonly read: (path: string) => Uint8Array
}

export interface StagedFile {
  /** SHA-256 of its bytes. */
  readonly digest: string
  /** Whether it waits; otherwise just these bytes are in the output folder. */
  readonly isNew: boolean
}

/**
 * Where something waits to be put at a path: what goes into a folder that is in the output, beside all others of its kind, since to make
 * and to remove folders would take longest; the rest at its own path, so that a folder that is not there yet can be put there as a whole.
 */
export function stagedAt(staging: string, path: string): string {
  const alone = stagedAlone(staging, path)
  return kindAt(alone) === 'nothing' ? stagedInFolder(staging, path) : alone
}

function stagedAlone(staging: string, path: string): string {
  return join(staging, 'alone', sha256(path))
}

function stagedInFolder(staging: string, path: string): string {
  return join(staging, 'new', path)
}

export function openStage({ out, staging }: Pick<OutputLock, 'out' | 'staging'>): Stage {
  const folders = lookAtFolders(out)
  const made = new Set([staging])
  const makeFolder = (folder: string) => {
    if (made.has(folder)) return
    makeFolder(dirname(folder))
    try {
      mkdirSync(folder)
    } catch (error) {
      // Another thread may have made it.
      if (codeOf(error) !== 'EEXIST') throw error
    }
    made.add(folder)
  }
  return {
    folders,
    read: (path) =>
      trying(`Cannot read ${path}`, () => {
        try {
          return readOrdinaryFile(stagedAt(staging, path))
        } catch (error) {
          if (codeOf(error) !== 'ENOENT') throw error
          return readOrdinaryFile(join(out, path))
        }
      }),
    put(path, bytes) {
      const digest = sha256(bytes)
      // What lies behind a link is not in the folder, even where it has the right bytes.
      if (folders.hasFolderOf(path) && holds(join(out, path), bytes)) return { digest, isNew: false }
      trying(`Cannot write ${path}`, () => {
        const file = (folders.hasFolderOf(path) ? stagedAlone : stagedInFolder)(staging, path)
        makeFolder(dirname(file))
        try {
          // It goes on writing where the system takes only a part of the bytes, and throws where it takes none.
          writeFileSync(file, bytes)
        } catch (error) {
          removeEmpty(made)
          throw error
        }
      })
      return { digest, isNew: true }
    },
  }
}

/** Forgets what was staged, so that another part of the same build can be. */
export function clearStage({ staging }: Pick<OutputLock, 'staging'>): void {
  for (const name of readdirSync(staging)) rmSync(join(staging, name), { recursive: true, force: true })
}

/** The folders with nothing in them: where no more files can be opened, nobody can look later whether there are any. */
function removeEmpty(folders: ReadonlySet<string>): void {
  for (const folder of [...folders].slice(1).toReversed()) {
    try {
      rmdirSync(folder)
    } catch {}
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
