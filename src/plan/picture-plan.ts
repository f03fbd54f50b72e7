import { assetAddress } from './routes.ts'
import { digest } from '../digest.ts'
import { slugify } from '../language/slugify.ts'
import type { PictureFormat } from '../model/picture.ts'
import type { OriginalOrder, PictureOrder, VariantOrder } from '../model/picture-order.ts'
import type { AssetFile } from '../model/source.ts'

/** What is made of a picture of pixels, all of it decided without a look at one. */
export interface PicturePlan {
  /** Its sizes in each format, the best format first; empty where it is shown as it is. */
  readonly variants: readonly VariantPlan[]
  /** The whole picture, as it can be downloaded. */
  readonly original: PicturePart<OriginalOrder>
}

export type VariantPlan = PicturePart<VariantOrder>

export interface PicturePart<O extends PictureOrder = PictureOrder> {
  readonly address: string
  /** Stands for its bytes: for the picture, for what is made of it, and for what makes it. */
  readonly key: string
  readonly order: O
}

/** What makes pictures, with the version of how: where it changes, so do all of their addresses, which are kept for a year. */
export const PICTURE_MAKER = 'sharp 0.35.5, 1'

/** What is made of an asset; undefined for one that is published as it is. */
export function picturePlan(asset: AssetFile): PicturePlan | undefined {
  const known = PLANS.get(asset)
  if (known) return known
  const plan = makePlan(asset)
  if (plan) PLANS.set(asset, plan)
  return plan
}

/** A picture stands on many pages. */
const PLANS = new WeakMap<AssetFile, PicturePlan>()

function makePlan(asset: AssetFile): PicturePlan | undefined {
  const { look, width, height } = asset
  if (look?.kind !== 'seen' || width === undefined || height === undefined) return undefined
  const variant = (format: VariantOrder['format'], wide: number): VariantPlan => {
    const tall = Math.max(1, Math.round((wide * height) / width))
    return partOf({ kind: 'variant', asset, format, width: wide, height: tall }, `-${wide}`)
  }
  const sizes = look.isAnimated ? [] : widthsUpTo(width)
  const plain = look.isAnimated ? [] : [variant('jpeg', Math.min(width, PLAIN_WIDTH))]
  return {
    variants: [...sizes.map((wide) => variant('avif', wide)), ...sizes.map((wide) => variant('webp', wide)), ...plain],
    original: partOf({ kind: 'original', asset, format: look.format }, ''),
  }
}

/** Widths in pixels: of a column on a phone, on one of three times as many pixels, of a column on a desk, and on one of twice as many. */
const WIDTHS = [480, 960, 1440, 1920]

/** What goes into feeds and where people share it, and to browsers that know nothing newer. */
const PLAIN_WIDTH = 1200

/** None is wider than the picture, and none so near to the widest that it would spare nobody anything. */
function widthsUpTo(width: number): readonly number[] {
  const widest = Math.min(width, Math.max(...WIDTHS))
  return [...WIDTHS.filter((one) => one * 1.2 <= widest), widest]
}

function partOf<O extends VariantOrder | OriginalOrder>(order: O, suffix: string): PicturePart<O> {
  const { asset, format } = order
  const size = order.kind === 'variant' ? `${order.width} ${order.height}` : ''
  const key = digest([PICTURE_MAKER, asset.digest, order.kind, format, size].join('\n'))
  const name = asset.path.slice(asset.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  return { address: assetAddress(`${slugify(name) || 'picture'}${suffix}.${ENDINGS[format]}`, key), key, order }
}

const ENDINGS: Readonly<Record<PictureFormat, string>> = { avif: 'avif', gif: 'gif', jpeg: 'jpg', png: 'png', webp: 'webp' }
