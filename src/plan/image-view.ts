import { assetAddress } from './routes.ts'
import type { SiteLinks } from './site-links.ts'
import { slugify } from '../language/slugify.ts'
import type { Picture } from '../model/newsroom.ts'
import type { AssetFile } from '../model/source.ts'
import type { ImageView } from '../model/view.ts'

export function imageView({ ref, asset }: Picture, links: SiteLinks): ImageView {
  return {
    src: links.href(addressOfAsset(asset)),
    alt: ref.alt,
    width: asset.width,
    height: asset.height,
    caption: ref.caption,
    credit: ref.credit,
  }
}

/** Of the ending of a file's name, in letters: a file system has names of 255 bytes. */
const LONGEST_ENDING = 20

/** The address of a file of content/: its name made plain, and a digest of what is in it. */
export function addressOfAsset({ path, digest }: AssetFile): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  const ending =
    dot > 0
      ? name
          .slice(dot + 1)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, '')
          .slice(0, LONGEST_ENDING)
      : ''
  return assetAddress(`${slugify(dot > 0 ? name.slice(0, dot) : name) || 'file'}.${ending || 'bin'}`, digest)
}
