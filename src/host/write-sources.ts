import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { reasonOf } from './machine-error.ts'
import { sha256 } from '../digest.ts'

/** A source that is to have other bytes; `digest` is that of those which were read. */
export interface NewBytes {
  readonly path: string
  readonly digest: string
  readonly bytes: Uint8Array
}

/** A source that stays as it was, and why. */
export interface NotWritten {
  readonly path: string
  readonly reason: string
}

/**
 * Writes sources anew, each whole or not at all: beside itself first, under a name that is nobody's, with its own permissions. One that
 * somebody changed since it was read, or that cannot be written, stays as it is and holds up no other.
 */
export function writeSources(root: string, sources: readonly NewBytes[]): readonly NotWritten[] {
  return sources.flatMap((source) => {
    const reason = whyNotWritten(join(root, 'content', source.path), source)
    return reason === undefined ? [] : [{ path: source.path, reason }]
  })
}

function whyNotWritten(file: string, { digest, bytes }: NewBytes): string | undefined {
  const next = join(dirname(file), `.${basename(file)}.${process.pid}~`)
  try {
    if (sha256(readFileSync(file)) !== digest) return 'it was changed while it was being looked at'
    writeFileSync(next, bytes, { flag: 'wx', flush: true })
    chmodSync(next, lstatSync(file).mode & 0o7777)
    renameSync(next, file)
    return undefined
  } catch (error) {
    return reasonOf(error)
  } finally {
    discard(next)
  }
}

/** What cannot be removed was not made, or is nobody's by its name. */
function discard(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The reason that counts is why it was not written.
  }
}
