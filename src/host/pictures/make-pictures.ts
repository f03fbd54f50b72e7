import { makePicture } from './make-picture.ts'
import { readAsset } from './read-asset.ts'
import { atOnce } from '../at-once.ts'
import { MachineError, reasonOf } from '../machine-error.ts'
import type { PictureArtifact } from '../../model/artifact.ts'
import type { AssetFile } from '../../model/source.ts'

/** A file of the site that was made of a picture. */
export interface MadePicture {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Makes files of the pictures of a root, several at once. */
export async function* makePictures(root: string, artifacts: readonly PictureArtifact[]): AsyncGenerator<MadePicture> {
  const bytesOf = assetReader(root)
  yield* atOnce(artifacts, async ({ path, order }) => {
    const bytes = bytesOf(order.asset)
    return { path, bytes: await attempt(order.asset, () => makePicture(order, bytes)) }
  })
}

/** Reads each file once for all that is made of it one after the other. */
function assetReader(root: string): (asset: AssetFile) => Uint8Array {
  let last: { readonly digest: string; readonly bytes: Uint8Array } | undefined
  return (asset) => {
    if (last?.digest !== asset.digest) last = { digest: asset.digest, bytes: readAsset(root, asset) }
    return last.bytes
  }
}

/** All of it was read when it was looked at, so that what fails here is not the picture's fault. */
async function attempt<T>({ root, path }: AssetFile, make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof MachineError) throw error
    throw new MachineError(`Cannot make pictures of ${root}/${path}: ${reasonOf(error)}`, { cause: error })
  }
}
