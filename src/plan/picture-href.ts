import { addressOfAsset } from './image-view.ts'
import { picturePlan, type VariantPlan } from './picture-plan.ts'
import type { SiteLinks } from './site-links.ts'
import type { PictureHref } from '../model/body.ts'
import type { LinkTarget } from '../model/newsroom.ts'
import type { AssetFile } from '../model/source.ts'

/** A picture in a text: in several widths where it is of pixels, and never wider than it is. */
export function pictureHref({ asset, isSized }: LinkTarget & { kind: 'picture' }, links: SiteLinks): PictureHref {
  const sizes = inTextSizes(asset)
  return {
    // For what reads no `srcset`, which is no browser of today: one that fills a column.
    src: links.href((sizes[1] ?? sizes[0])?.address ?? addressOfAsset(asset)),
    srcset: sizes.length < 2 ? undefined : sizes.map(({ address, order }) => `${links.href(address)} ${order.width}w`).join(', '),
    width: isSized ? undefined : asset.width,
    height: isSized ? undefined : asset.height,
  }
}

/**
 * What is made of a picture that stands in a text. An `img` of its own offers one format, so it is the best of those that every
 * browser reads that chooses among widths.
 */
export function inTextSizes(asset: AssetFile): readonly VariantPlan[] {
  return picturePlan(asset)?.variants.filter(({ order }) => order.format === 'webp') ?? []
}
