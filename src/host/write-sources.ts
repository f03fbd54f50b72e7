import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { MachineError, trying } from './machine-error.ts'
import { sha256 } from '../digest.ts'

/** A source that is to have other bytes; `digest` is that of those which were read. */
export interface NewBytes {
  readonly path: string
  readonly digest: string
  readonly bytes: Uint8Array
}

/**
 * Writes sources anew, each whole or not at all: beside itself first, under a name that is nobody's, with its own permissions. None is
 * put in place before all are written, and none that somebody changed since it was read.
 */
export function writeSources(root: string, sources: readonly NewBytes[]): void {
  const staged = sources.map(({ path }) => {
    const file = join(root, 'content', path)
    return { file, next: join(dirname(file), `.${basename(file)}.${process.pid}~`) }
  })
  try {
    for (const [index, { bytes, digest, path }] of sources.entries()) {
      const { file, next } = staged[index] ?? { file: '', next: '' }
      trying(`Cannot write content/${path}`, () => {
        if (sha256(readFileSync(file)) !== digest) throw new MachineError(`content/${path} was changed while it was being looked at`)
        rmSync(next, { force: true })
        writeFileSync(next, bytes, { flag: 'wx', flush: true })
        chmodSync(next, lstatSync(file).mode & 0o7777)
      })
    }
    for (const { file, next } of staged) trying(`Cannot write ${file}`, () => renameSync(next, file))
  } finally {
    for (const { next } of staged) rmSync(next, { force: true })
  }
}
