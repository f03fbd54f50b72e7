import type { FileNote } from './memo/memo.ts'
import type { AssetFile } from '../model/source.ts'

/** A file that is published, as far as the memo knows it. */
export function notedAsset(root: AssetFile['root'], path: string, { digest, width, height, look }: FileNote): AssetFile {
  return { root, path, digest, width, height, look }
}
