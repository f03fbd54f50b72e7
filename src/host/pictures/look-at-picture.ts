import { loadSharp, MOST_PIXELS, READING } from './load-sharp.ts'
import type { PictureFormat, PictureLook } from '../../model/picture.ts'

/** What is seen of a picture, and its size in pixels, upright. */
export interface SeenPicture {
  readonly look: PictureLook
  readonly width: number | undefined
  readonly height: number | undefined
}

/** Looks at a picture: all of it is read once, so that what is damaged anywhere is known before anything is made. */
export async function lookAtPicture(bytes: Uint8Array): Promise<SeenPicture> {
  const sharp = await loadSharp()
  const open = () => sharp(bytes, READING).timeout({ seconds: PATIENCE })
  try {
    const { mediaType = '', pages = 1, autoOrient } = await open().metadata()
    const format = FORMATS[mediaType]
    if (!format) return flawed(OTHER_FORMAT)
    const small = open().autoOrient().resize(SIDE, SIDE, { fit: 'fill' }).toColourspace('srgb').raw()
    const { data, info } = await small.toBuffer({ resolveWithObject: true })
    const { isOpaque, dominant } = await sharp(data, { raw: info }).stats()
    const tone = isOpaque ? [dominant.r, dominant.g, dominant.b].map(toneDigit).join('') : undefined
    return { look: { kind: 'seen', format, isAnimated: pages > 1, tone }, ...autoOrient }
  } catch (error) {
    return flawed(reasonIn(error))
  }
}

/** In seconds: far more than the largest picture takes. */
const PATIENCE = 60

/** Of the few pixels in which the dominant colour is looked for. */
const SIDE = 32

const FORMATS: Readonly<Record<string, PictureFormat | undefined>> = {
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
}

const OTHER_FORMAT = 'it is no JPEG, PNG, WebP, AVIF or GIF'

function flawed(reason: string): SeenPicture {
  return { look: { kind: 'flawed', reason }, width: undefined, height: undefined }
}

function toneDigit(channel: number): number {
  return Math.round((channel * 7) / 255)
}

/** What the library complains of, in words for people. Its own words change with its versions, so little of them is kept. */
function reasonIn(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  if (message.includes('pixel limit')) return `it has more than ${MOST_PIXELS / 1_000_000} million pixels`
  if (message.includes('timeout')) return `reading it takes more than ${PATIENCE} seconds`
  if (message.includes('unsupported image format')) return OTHER_FORMAT
  return 'it is damaged or not whole'
}
