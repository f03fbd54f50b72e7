import { closeSync, constants, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../digest.ts'

/** What vouches for a file in its folder, part by part as it was written. What comes after the last part is of a build that died. */
export interface FileSeal {
  readonly file: string
  /** Bytes, and the SHA-256 of them. */
  readonly parts: readonly { readonly length: number; readonly digest: string }[]
}

const NOT_A_LINK = constants.O_NOFOLLOW ?? 0

/** How many lines are written at once: a text of all of them would be as large as the file. */
const BATCH = 500

/**
 * Reads a file part by part, each into the place of the one before, since untouched memory costs more than reading does. Throws
 * where the seal is broken.
 */
export function* sealedParts(folder: string, { file, parts }: FileSeal): Generator<Buffer> {
  const from = openSync(join(folder, file), constants.O_RDONLY | NOT_A_LINK)
  try {
    const room = Buffer.allocUnsafeSlow(parts.reduce((most, { length }) => Math.max(most, length), 0))
    for (const { length, digest } of parts) {
      const part = room.subarray(0, length)
      for (let done = 0; done < length; ) {
        const read = readSync(from, part, done, length - done, null)
        if (read === 0) throw new Error('The file is too short.')
        done += read
      }
      if (sha256(part) !== digest) throw new Error('The file is damaged.')
      yield part
    }
  } finally {
    closeSync(from)
  }
}

/** Writes lines behind the last part of a file; of one without any, from its beginning. */
export function appendLines(folder: string, { file, parts }: FileSeal, lines: readonly string[]): FileSeal {
  const path = join(folder, file)
  const start = parts.reduce((sum, { length }) => sum + length, 0)
  const added: FileSeal['parts'][number][] = []
  // Nobody else is to read what is not published yet.
  if (start === 0) rmSync(path, { force: true })
  const to = openSync(path, constants.O_RDWR | constants.O_CREAT | NOT_A_LINK, 0o600)
  try {
    ftruncateSync(to, start)
    let end = start
    for (let first = 0; first < lines.length; first += BATCH) {
      const bytes = Buffer.from(lines.slice(first, first + BATCH).join(''))
      for (let done = 0; done < bytes.length; ) done += writeSync(to, bytes, done, bytes.length - done, end + done)
      end += bytes.length
      added.push({ length: bytes.length, digest: sha256(bytes) })
    }
  } finally {
    closeSync(to)
  }
  return { file, parts: [...parts, ...added] }
}
