import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindAt } from '../kind-at.ts'
import { openMemoKey } from '../memo/memo-key.ts'
import { readOrdinaryFile } from '../read-ordinary-file.ts'
import { sha256 } from '../../digest.ts'

/** Pictures that were made before, by the keys that they were made under. It is a cache: what is not in it is made. */
export interface PictureStore {
  get(key: string): Uint8Array | undefined
  put(key: string, bytes: Uint8Array): void
  /** Lets go of those that were asked for longest ago, as far as there are too many. */
  trim(): void
}

/** In bytes: a few thousand photographs in all their sizes. */
const MOST_BYTES = 1024 ** 3

/**
 * The store of a root, in <root>/.dateline/pictures, for all of its output folders: a build into an empty one makes no picture
 * anew. It could come with the content, so each picture counts only where it is signed, as the memo is. Where no key can be
 * kept, nothing is.
 */
export function openPictureStore(root: string, most = MOST_BYTES): PictureStore {
  const folder = join(root, '.dateline', 'pictures')
  const signing = openMemoKey()
  // A link would lead to what is not the store's to change.
  if (!signing || !['folder', 'nothing'].includes(kindAt(folder))) return NO_PICTURE_STORE
  const told = (key: string, bytes: Uint8Array) => `${key} ${sha256(bytes)}`
  return {
    get: (key) =>
      orNothing(() => {
        const file = join(folder, key)
        const whole = readOrdinaryFile(file)
        const bytes = whole.subarray(SIGNATURE)
        if (!signing.isSigned(told(key, bytes), Buffer.from(whole.subarray(0, SIGNATURE)).toString('latin1'))) return undefined
        const now = new Date()
        utimesSync(file, now, now)
        return bytes
      }),
    put: (key, bytes) =>
      orNothing(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        const fresh = join(folder, `new-${randomUUID()}`)
        writeFileSync(fresh, Buffer.concat([Buffer.from(signing.sign(told(key, bytes)), 'latin1'), bytes]), { mode: 0o600, flag: 'wx' })
        renameSync(fresh, join(folder, key))
      }),
    trim: () => orNothing(() => trimFolder(folder, most)),
  }
}

/** Keeps nothing. */
export const NO_PICTURE_STORE: PictureStore = { get: () => undefined, put() {}, trim() {} }

/** Of HMAC-SHA-256 in hexadecimal. */
const SIGNATURE = 64

/** A cache that cannot be read or written is none, and no reason to stop. */
function orNothing<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}

function trimFolder(folder: string, most: number): void {
  const files = readdirSync(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name))
    return { name, size, mtimeMs }
  })
  let kept = 0
  for (const { name, size } of files.toSorted((a, b) => b.mtimeMs - a.mtimeMs)) {
    kept += size
    if (kept > most) rmSync(join(folder, name), { force: true })
  }
}
