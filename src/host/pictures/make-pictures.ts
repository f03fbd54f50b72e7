import { makePicture } from './make-picture.ts'
import type { PictureStore } from './picture-store.ts'
import { readAsset, type ReadAsset } from './read-asset.ts'
import { atOnce } from '../at-once.ts'
import { MachineError, reasonOf } from '../machine-error.ts'
import type { PictureArtifact } from '../../model/artifact.ts'
import type { PictureOrder } from '../../model/picture-order.ts'

/** A file of the site that was made of pictures or is a card. */
export interface MadePicture {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Makes files of the pictures of a root, and cards, several at once; what is in the store is not made. */
export async function* makePictures(root: string, artifacts: readonly PictureArtifact[], store: PictureStore): AsyncGenerator<MadePicture> {
  const read = assetReader(root)
  yield* atOnce(artifacts, async ({ path, key, order }) => {
    const known = store.get(key)
    if (known) return { path, bytes: known }
    const bytes = await attempt(path, () => make(order, read))
    store.put(key, bytes)
    return { path, bytes }
  })
  store.trim()
}

async function make(order: PictureOrder, read: ReadAsset): Promise<Uint8Array> {
  if (order.kind !== 'card') return makePicture(order, read(order.asset))
  // A site may have no cards, and then needs no fonts.
  const { drawCard } = await import('./draw-card.ts')
  return drawCard(order.card, read)
}

/** Reads each file once for all that is made of it one after the other. */
function assetReader(root: string): ReadAsset {
  let last: { readonly digest: string; readonly bytes: Uint8Array } | undefined
  return (asset) => {
    if (last?.digest !== asset.digest) last = { digest: asset.digest, bytes: readAsset(root, asset) }
    return last.bytes
  }
}

/** All of a picture was read when it was looked at, so that what fails here is not its fault. */
async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof MachineError) throw error
    throw new MachineError(`Cannot make ${path}: ${reasonOf(error)}`, { cause: error })
  }
}
