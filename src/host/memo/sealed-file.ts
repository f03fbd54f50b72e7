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

/**
 * Reads a file part by part, each into the place of the one before, since untouched memory costs more than reading does; only those
 * whose number, from 0, `isWanted`. Throws where the seal of one is broken.
 */
export function* sealedParts(
  folder: string,
  { file, parts }: FileSeal,
  isWanted: (index: number) => boolean = () => true,
): Generator<Buffer> {
  const from = openSync(join(folder, file), constants.O_RDONLY | NOT_A_LINK)
  try {
    const room = Buffer.allocUnsafeSlow(parts.reduce((most, { length }) => Math.max(most, length), 0))
    let start = 0
    for (const [index, { length, digest }] of parts.entries()) {
      if (isWanted(index)) {
        const part = room.subarray(0, length)
        for (let done = 0; done < length; ) {
          const read = readSync(from, part, done, length - done, start + done)
          if (read === 0) throw new Error('The file is too short.')
          done += read
        }
        if (sha256(part) !== digest) throw new Error('The file is damaged.')
        yield part
      }
      start += length
    }
  } finally {
    closeSync(from)
  }
}

/** Writes parts behind the last one of a file; of one without any, from its beginning. */
export function appendParts(folder: string, { file, parts }: FileSeal, fresh: Iterable<Uint8Array>): FileSeal {
  const path = join(folder, file)
  const start = parts.reduce((sum, { length }) => sum + length, 0)
  const added: FileSeal['parts'][number][] = []
  // Nobody else is to read what is not published yet.
  if (start === 0) rmSync(path, { force: true })
  const to = openSync(path, constants.O_RDWR | constants.O_CREAT | NOT_A_LINK, 0o600)
  try {
    ftruncateSync(to, start)
    let end = start
    for (const bytes of fresh) {
      for (let done = 0; done < bytes.length; ) done += writeSync(to, bytes, done, bytes.length - done, end + done)
      end += bytes.length
      added.push({ length: bytes.length, digest: sha256(bytes) })
    }
  } finally {
    closeSync(to)
  }
  return { file, parts: [...parts, ...added] }
}
