import type { Card } from './card.ts'
import type { PictureFormat } from './picture.ts'
import type { AssetFile } from './source.ts'

/** What is to be made: a size of a picture, the whole of it with nothing in it but the picture, or a card. */
export type PictureOrder = VariantOrder | OriginalOrder | CardOrder

export interface VariantOrder {
  readonly kind: 'variant'
  readonly asset: AssetFile
  readonly format: 'avif' | 'jpeg' | 'webp'
  /** In pixels, upright. */
  readonly width: number
  readonly height: number
}

export interface OriginalOrder {
  readonly kind: 'original'
  readonly asset: AssetFile
  readonly format: PictureFormat
}

export interface CardOrder {
  readonly kind: 'card'
  readonly card: Card
}
