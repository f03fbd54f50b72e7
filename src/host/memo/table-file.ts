import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stamp, StampTable } from './stamp-table.ts'
import { sha256 } from '../../digest.ts'

/** What vouches for a file of a table in its folder. */
export interface TableSeal {
  readonly file: string
  /** SHA-256 of its bytes. */
  readonly digest: string
}

/** Writes a table: its paths as JSON on a line, then three numbers for each as they lie in memory. */
export function writeTable(folder: string, file: string, table: StampTable): TableSeal {
  const numbers = new Float64Array(table.size * 3)
  let index = 0
  for (const stamp of table.values()) {
    numbers.set(stamp, index)
    index += 3
  }
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify([...table.keys()])}\n`), Buffer.from(numbers.buffer)])
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
    const paths = JSON.parse(bytes.toString('utf8', 0, end)) as string[]
    // Copied, since numbers begin at a multiple of their size.
    const numbers = new Float64Array(Uint8Array.from(bytes.subarray(end + 1)).buffer)
    return new Map(paths.map((path, index): [string, Stamp] => [path, [...numbers.subarray(index * 3, index * 3 + 3)] as unknown as Stamp]))
  } catch {
    return undefined
  }
}
