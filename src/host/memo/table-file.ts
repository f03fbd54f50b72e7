import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StampTable } from './stamp-table.ts'
import { sha256 } from '../../digest.ts'

/** What vouches for a file of a table in its folder. */
export interface TableSeal {
  readonly file: string
  /** SHA-256 of its bytes. */
  readonly digest: string
}

/** Writes a table: its paths as JSON on a line, then its numbers as they lie in memory. */
export function writeTable(folder: string, file: string, { paths, numbers }: StampTable): TableSeal {
  const bytes = Buffer.concat([
    Buffer.from(`${JSON.stringify(paths)}\n`),
    Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength),
  ])
  rmSync(join(folder, file), { force: true })
  writeFileSync(join(folder, file), bytes, { mode: 0o600, flag: 'wx' })
  return { file, digest: sha256(bytes) }
}

/** Reads a table; undefined where it is not what was written. */
export function readTable(folder: string, { file, digest }: TableSeal): StampTable | undefined {
  try {
    const bytes = readFileSync(join(folder, file))
    if (sha256(bytes) !== digest) return undefined
    const end = bytes.indexOf('\n')
    // Copied, since numbers begin at a multiple of their size.
    const numbers = new Float64Array(Uint8Array.from(bytes.subarray(end + 1)).buffer)
    return { paths: JSON.parse(bytes.toString('utf8', 0, end)) as string[], numbers }
  } catch {
    return undefined
  }
}
