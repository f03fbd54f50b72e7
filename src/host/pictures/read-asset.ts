import { join } from 'node:path'
import { sha256 } from '../../digest.ts'
import type { AssetFile } from '../../model/source.ts'
import { MachineError, trying } from '../machine-error.ts'
import { readOrdinaryFile } from '../read-ordinary-file.ts'

/** Gives the bytes of a file of one root. */
export type ReadAsset = (asset: AssetFile) => Uint8Array

/** The bytes of a file of a root, which must be those that it was known by: its digest is in addresses. */
export function readAsset(root: string, asset: AssetFile): Uint8Array {
  const name = `${asset.root}/${asset.path}`
  const bytes = trying(`Cannot read ${name}`, () => readOrdinaryFile(join(root, name)))
  if (sha256(bytes) !== asset.digest) throw new MachineError(`${name} was changed while the site was being built`)
  return bytes
}
