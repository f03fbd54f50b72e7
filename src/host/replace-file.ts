import { chmodSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readIfThere } from './read-if-there.ts'

/**
 * Makes a file be this text, or these bytes, whole or not at all, with the permissions that it had; false where it is this text already.
 * A link is replaced, not followed.
 */
export function replaceFile(file: string, content: string | Uint8Array): boolean {
  if (readIfThere(file) === content) return false
  const before = lstatSync(file, { throwIfNoEntry: false })
  const next = `${file}.${process.pid}`
  rmSync(next, { force: true })
  writeFileSync(next, content, { flag: 'wx' })
  if (before?.isFile()) chmodSync(next, before.mode & 0o7777)
  renameSync(next, file)
  return true
}
