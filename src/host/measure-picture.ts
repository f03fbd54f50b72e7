import { imageSize } from 'image-size'

const PICTURE = /\.(jpe?g|png|gif|webp|avif|svg)$/i

/** Width and height in CSS pixels; undefined for what is no picture or does not tell. */
export function measurePicture(
  path: string,
  bytes: Uint8Array,
): { readonly width: number | undefined; readonly height: number | undefined } {
  if (!PICTURE.test(path)) return UNKNOWN
  try {
    const { width, height, orientation } = imageSize(bytes)
    // Orientations 5 to 8 of Exif lie on their side.
    const isTurned = orientation !== undefined && orientation >= 5
    const size = isTurned ? { width: height, height: width } : { width: Math.round(width), height: Math.round(height) }
    return isSide(size.width) && isSide(size.height) ? size : UNKNOWN
  } catch {
    return UNKNOWN
  }
}

/** A file that is no picture may tell any number, or none. */
function isSide(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels >= 1 && pixels <= 1_000_000
}

const UNKNOWN = { width: undefined, height: undefined }
