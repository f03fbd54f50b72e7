import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StampTable } from './stamp-table.ts'
import { sha256 } from '../../digest.ts'

/** What vouches for a table: a file for its paths, which seldom change, and one for its stamps. */
export interface TableSeal {
  readonly paths: WholeSeal
  readonly stamps: WholeSeal
}

interface WholeSeal {
  readonly file: string
  /** SHA-256 of its bytes. */
  readonly digest: string
}

/** Writes a table: both columns as they lie in memory. Paths that are just those of the `former` table stay where they lie. */
export function writeTable(
  folder: string,
  name: string,
  { names, numbers }: StampTable,
  former: { readonly seal: TableSeal; readonly table: StampTable } | undefined,
): TableSeal {
  return {
    paths: former?.table.names === names ? former.seal.paths : writeWhole(folder, `${name}.paths`, Buffer.from(names)),
    stamps: writeWhole(folder, `${name}.stamps`, Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)),
  }
}

function writeWhole(folder: string, file: string, bytes: Uint8Array): WholeSeal {
  rmSync(join(folder, file), { force: true })
  writeFileSync(join(folder, file), bytes, { mode: 0o600, flag: 'wx' })
  return { file, digest: sha256(bytes) }
}

/** Reads a table; undefined where it is not what was written. */
export function readTable(folder: string, { paths, stamps }: TableSeal): StampTable | undefined {
  const [names, bytes] = [readWhole(folder, paths), readWhole(folder, stamps)]
  if (!names || !bytes) return undefined
  // As they lie: a Buffer begins at a multiple of eight, even one that shares its memory with others.
  const numbers = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / Float64Array.BYTES_PER_ELEMENT)
  return { names: names.toString(), numbers }
}

function readWhole(folder: string, { file, digest }: WholeSeal): Buffer | undefined {
  try {
    const bytes = readFileSync(join(folder, file))
    return sha256(bytes) === digest ? bytes : undefined
  } catch {
    return undefined
  }
}
