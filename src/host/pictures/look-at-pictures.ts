import { lookAtPicture, type SeenPicture } from './look-at-picture.ts'
import { readAsset } from './read-asset.ts'
import { atOnce } from '../at-once.ts'
import type { KnownFiles } from '../known-files.ts'
import type { AssetFile } from '../../model/source.ts'

/** Names of pictures of pixels. Those of cameras are among them, which cannot be shown and may tell where they were taken. */
const PICTURE = /\.(jpe?g|jfif|a?png|gif|webp|avif|tiff?|hei[cf]|jxl|dng)$/i

/** The same files, all pictures among them looked at; of those that are known from before, it is known what was seen. */
export async function lookAtPictures(root: string, assets: readonly AssetFile[], known: KnownFiles): Promise<readonly AssetFile[]> {
  const unseen = new Map(assets.filter(({ path, look }) => PICTURE.test(path) && !look).map((asset) => [asset.digest, asset]))
  const seen = new Map<string, SeenPicture>()
  const look = async (asset: AssetFile) => [asset.digest, await lookAtPicture(readAsset(root, asset))] as const
  for await (const [digest, picture] of atOnce(unseen.values(), look)) seen.set(digest, picture)
  return assets.map((asset) => {
    const picture = PICTURE.test(asset.path) && !asset.look ? seen.get(asset.digest) : undefined
    if (!picture) return asset
    known.note(`content/${asset.path}`, { digest: asset.digest, ...picture })
    return { ...asset, ...picture }
  })
}
