import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Signs what is remembered. A memo lies below the root, where whoever writes content could put one: a body in it would reach
 * readers past the sanitizer. So one counts only with a code (HMAC-SHA-256, RFC 2104) under a key that lies in the user's own
 * cache folder. Undefined where no key can be kept: then nothing is remembered.
 */
export interface MemoKey {
  sign(text: string): string
  isSigned(text: string, signature: string): boolean
}

export function openMemoKey(): MemoKey | undefined {
  const key = readKey()
  if (!key) return undefined
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('hex')
  return {
    sign,
    isSigned(text, signature) {
      const [mine, theirs] = [Buffer.from(sign(text)), Buffer.from(signature)]
      return mine.length === theirs.length && timingSafeEqual(mine, theirs)
    },
  }
}

const BYTES = 32

function readKey(): Buffer | undefined {
  const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'dateline')
  const file = join(folder, 'memo-key')
  try {
    return wholeKey(file) ?? makeKey(folder, file)
  } catch {
    return undefined
  }
}

function wholeKey(file: string): Buffer | undefined {
  try {
    const key = readFileSync(file)
    return key.length === BYTES ? key : undefined
  } catch {
    return undefined
  }
}

/** Two builds may make it at once: the first one's stays. */
function makeKey(folder: string, file: string): Buffer | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, randomBytes(BYTES), { mode: 0o600 })
  try {
    linkSync(fresh, file)
  } catch {
    // It came a moment ago, or is no key: what reads as one counts.
  } finally {
    rmSync(fresh, { force: true })
  }
  return wholeKey(file)
}
