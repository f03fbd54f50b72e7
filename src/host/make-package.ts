import { MachineError } from './machine-error.ts'
import { packFiles } from './pack-files.ts'
import type { Stage } from './stage-files.ts'
import { sha256 } from '../digest.ts'
import type { DataView } from '../model/data-view.ts'
import type { PackageView, PackedFile } from '../model/package.ts'

/** A package whose files are made: it tells the digest of each, and so all that it consists of. */
export interface FinishedPackage extends PackageView {
  readonly files: readonly (PackedFile & { readonly digest: string })[]
}

/** The bytes of a package, of files that are staged or in place; with a list of their SHA-256 as `sha256sum -c` reads it. */
export async function makePackage(
  { folder, files, captions }: FinishedPackage,
  { read }: Pick<Stage, 'read'>,
  bytesOf: (view: DataView) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const packed = files.map(({ name, path, digest }) => ({ name, bytes: held(path, read(path), digest), digest }))
  for (const { name, view } of captions) {
    const bytes = await bytesOf(view)
    packed.push({ name, bytes, digest: sha256(bytes) })
  }
  const sums = packed
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, digest }) => `${digest}  ${name}\n`)
    .join('')
  const all = [...packed, { name: 'SHA256SUMS', bytes: Buffer.from(sums) }]
  return packFiles(all.map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes })))
}

/** The bytes, if they are those that they should be. */
function held(path: string, bytes: Uint8Array, digest: string): Uint8Array {
  if (sha256(bytes) !== digest) throw new MachineError(`${path} was changed by somebody else while the site was being built`)
  return bytes
}
