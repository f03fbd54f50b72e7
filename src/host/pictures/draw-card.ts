import type { ImageSource, Renderer } from '@takumi-rs/core'
import { cardLayout, PHOTOGRAPH_SIZE, type CardPictures } from './card-layout.ts'
import { openCardRenderer } from './card-renderer.ts'
import { loadSharp, READING } from './load-sharp.ts'
import type { ReadAsset } from './read-asset.ts'
import { CARD_SIZE, type Card } from '../../model/card.ts'

/** Draws the card of a release: a PNG, or a JPEG where there is a photograph on it. */
export async function drawCard(card: Card, read: ReadAsset): Promise<Uint8Array> {
  const renderer = await openCardRenderer()
  const logo = card.logo && { src: 'logo', data: read(card.logo) }
  const photograph = card.photograph && { src: 'photograph', data: await cropped(read(card.photograph)) }
  try {
    return await render(renderer, card, { logo, photograph })
  } catch (error) {
    if (!logo) throw error
    // A logo in a format that cannot be drawn: its name says the same.
    return render(renderer, card, { logo: undefined, photograph })
  }
}

async function render(renderer: Renderer, card: Card, pictures: CardPictures): Promise<Uint8Array> {
  const images: readonly ImageSource[] = [pictures.logo, pictures.photograph].filter((one) => one !== undefined)
  const layout = cardLayout(card, pictures)
  const draw = (format: 'png' | 'raw') => renderer.render(layout, { ...CARD_SIZE, format, images: [...images] })
  if (!pictures.photograph) return draw('png')
  const sharp = await loadSharp()
  const raw = { ...CARD_SIZE, channels: 4 } as const
  return sharp(await draw('raw'), { raw })
    .flatten()
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer()
}

/** The part of a photograph that most is to be seen in. */
async function cropped(bytes: Uint8Array): Promise<Uint8Array> {
  const sharp = await loadSharp()
  const { width, height } = PHOTOGRAPH_SIZE
  const part = sharp(bytes, READING).autoOrient().resize(width, height, { fit: 'cover', position: 'attention' })
  return part.flatten({ background: '#fff' }).png({ compressionLevel: 1 }).toBuffer()
}
