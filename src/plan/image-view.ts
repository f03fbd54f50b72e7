import { mediaTypeOf } from './media-type.ts'
import { picturePlan, type PicturePlan, type VariantPlan } from './picture-plan.ts'
import { assetAddress } from './routes.ts'
import type { SiteLinks } from './site-links.ts'
import { slugify } from '../language/slugify.ts'
import type { Picture } from '../model/newsroom.ts'
import type { AssetFile } from '../model/source.ts'
import type { ImageView } from '../model/view/parts.ts'

export function imageView({ ref, asset }: Picture, links: SiteLinks): ImageView {
  const plan = picturePlan(asset)
  const plain = plan?.variants.find(({ order }) => order.format === 'jpeg')
  return {
    src: links.href(plain?.address ?? addressOfAsset(asset)),
    alt: ref.alt,
    width: plain?.order.width ?? asset.width,
    height: plain?.order.height ?? asset.height,
    sources: plan ? sourcesOf(plan, links) : [],
    tone: asset.look?.kind === 'seen' ? asset.look.tone : undefined,
    original: plan && originalOf(asset, plan, links),
    caption: ref.caption,
    credit: ref.credit,
  }
}

function sourcesOf({ variants }: PicturePlan, links: SiteLinks): ImageView['sources'] {
  const candidate = ({ address, order }: VariantPlan) => `${links.href(address)} ${order.width}w`
  return (['avif', 'webp'] as const).flatMap((format) => {
    const sizes = variants.filter(({ order }) => order.format === format)
    return sizes.length === 0 ? [] : [{ type: `image/${format}`, srcset: sizes.map(candidate).join(', ') }]
  })
}

function originalOf({ width, height }: AssetFile, { original }: PicturePlan, links: SiteLinks): ImageView['original'] {
  const { format } = original.order
  return { href: links.href(original.address), format: FORMAT_NAMES[format], size: `${width} × ${height}` }
}

const FORMAT_NAMES = { avif: 'AVIF', gif: 'GIF', jpeg: 'JPEG', png: 'PNG', webp: 'WebP' } as const

/** A picture as it goes to where it is shared or read by machines: a file of a kind that all of them know. */
export function sharedImage(picture: Picture, links: SiteLinks) {
  const { src, alt, width, height, caption, credit } = imageView(picture, { ...links, href: links.absolute })
  return { href: src, type: mediaTypeOf(src), alt, width, height, caption, credit }
}

/** Of the ending of a file's name, in letters: a file system has names of 255 bytes. */
const LONGEST_ENDING = 20

/** The address of a file of content/ as a whole: its name made plain, and a digest of what is in it. */
export function addressOfAsset(asset: AssetFile): string {
  const plan = picturePlan(asset)
  if (plan) return plan.original.address
  const { path, digest } = asset
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
