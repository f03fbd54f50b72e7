import { hash } from 'node:crypto'

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal. The one place where the pure code uses node:crypto. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex')
}

/** A short digest for names and keys: the first 128 bits of SHA-256, in hexadecimal. */
export function digest(data: string | Uint8Array): string {
  // A slice of the whole would hold on to it.
  return hash('sha256', data, 'buffer').toString('hex', 0, 16)
}
