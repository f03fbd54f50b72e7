import type { PictureFormat } from './picture.ts'
import type { AssetFile } from './source.ts'

/** What is to be made of a picture: one of its sizes, or the whole of it with nothing in it but the picture. */
export type PictureOrder =
  | {
      readonly kind: 'variant'
      readonly asset: AssetFile
      readonly format: 'avif' | 'jpeg' | 'webp'
      /** In pixels, upright. */
      readonly width: number
      readonly height: number
    }
  | { readonly kind: 'original'; readonly asset: AssetFile; readonly format: PictureFormat }
