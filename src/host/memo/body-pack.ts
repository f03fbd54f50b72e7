import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { openUtf8 } from '../utf8.ts'
import { sha256 } from '../../digest.ts'

/** Where a text lies: the number of a pack, the first byte and the count of bytes there, and the SHA-256 of those. */
export type PackPlace = readonly [pack: number, start: number, length: number, digest: string]

/** Texts in files that grow at their ends, a file for each thread that writes. */
export interface BodyPacks {
  put(text: string): PackPlace
  /** Throws `DamagedMemo` where the bytes are not those that were put. */
  get(place: PackPlace): string
  close(): void
}

/** By which it is known when it comes from another thread. */
export const DAMAGED_MEMO = 'DamagedMemo'

/** What is remembered is not what was: the memo is to be thrown away, and the work done anew. */
export class DamagedMemo extends Error {
  override readonly name = DAMAGED_MEMO
}

const NOT_A_LINK = constants.O_NOFOLLOW ?? 0

/** Opens the packs of a folder; `own` is the number of the one that is written to, by nobody else. */
export function openBodyPacks(fileOf: (pack: number) => string, own: number): BodyPacks {
  const open = new Map<number, number>()
  const readable = (pack: number) => {
    const known = open.get(pack) ?? openSync(fileOf(pack), constants.O_RDONLY | NOT_A_LINK)
    open.set(pack, known)
    return known
  }
  const utf8 = openUtf8()
  let writer: { readonly file: number; end: number } | undefined
  const startWriting = () => {
    const file = openSync(fileOf(own), constants.O_RDWR | constants.O_CREAT | NOT_A_LINK, 0o600)
    // After whatever a build left that died.
    return { file, end: fstatSync(file).size }
  }
  return {
    put(text) {
      const bytes = utf8(text)
      writer ??= startWriting()
      const start = writer.end
      for (let done = 0; done < bytes.length; ) done += writeSync(writer.file, bytes, done, bytes.length - done, start + done)
      writer.end += bytes.length
      return [own, start, bytes.length, sha256(bytes)]
    },
    get([pack, start, length, digest]) {
      const bytes = Buffer.allocUnsafe(length)
      try {
        readSync(readable(pack), bytes, 0, length, start)
      } catch (error) {
        throw new DamagedMemo('A body is gone.', { cause: error })
      }
      if (sha256(bytes) !== digest) throw new DamagedMemo('A body is damaged.')
      return bytes.toString()
    },
    close() {
      for (const file of [...open.values(), ...(writer ? [writer.file] : [])]) closeSync(file)
      open.clear()
      writer = undefined
    },
  }
}
