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
    return isTurned ? { width: height, height: width } : { width: Math.round(width), height: Math.round(height) }
  } catch {
    return UNKNOWN
  }
}

const UNKNOWN = { width: undefined, height: undefined }
