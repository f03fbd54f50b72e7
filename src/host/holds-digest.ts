import { readFileSync } from 'node:fs'
import { kindAt } from './kind-at.ts'
import { sha256 } from '../digest.ts'

/** Whether there is a file of just the bytes that have a SHA-256. One that cannot be read holds nothing. */
export function holdsDigest(file: string, digest: string): boolean {
  try {
    return kindAt(file) === 'file' && sha256(readFileSync(file)) === digest
  } catch {
    return false
  }
}
