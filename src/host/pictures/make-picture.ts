import type { Sharp } from 'sharp'
import { cleanJpeg } from './clean-jpeg.ts'
import { loadSharp, READING } from './load-sharp.ts'
import { packetOf, rightsIn } from './rights.ts'
import type { OriginalOrder, VariantOrder } from '../../model/picture-order.ts'

/** Makes what is ordered of a picture, from its bytes. Nothing of what it tells gets into it but its copyright notice. */
export async function makePicture(order: VariantOrder | OriginalOrder, bytes: Uint8Array): Promise<Uint8Array> {
  return order.kind === 'variant' ? makeVariant(order, bytes) : makeOriginal(order, bytes)
}

async function makeVariant({ width, height, format }: VariantOrder, bytes: Uint8Array): Promise<Uint8Array> {
  const sharp = await loadSharp()
  const { xmp } = notesOf(await sharp(bytes, READING).metadata())
  const sized = sharp(bytes, READING).autoOrient().resize(width, height, { fit: 'fill' })
  return withNote(encoded(sized, format), xmp).toBuffer()
}

/** How a size of a picture is written. Beyond this effort AVIF takes four times as long to be a tenth smaller. */
function encoded(picture: Sharp, format: VariantOrder['format']): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 50, effort: 3 })
    case 'webp':
      return picture.webp({ quality: 74, effort: 4 })
    case 'jpeg':
      return picture.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true })
  }
}

/** The picture as it was given. A JPEG keeps every bit of what is seen; others are written anew as near to it as they can be. */
async function makeOriginal({ format }: OriginalOrder, bytes: Uint8Array): Promise<Uint8Array> {
  const sharp = await loadSharp()
  const told = await sharp(bytes, READING).metadata()
  const { orientation, xmp } = notesOf(told)
  const clean = format === 'jpeg' ? cleanJpeg(bytes, { orientation, xmp }) : undefined
  if (clean) return clean
  const picture = sharp(bytes, { ...READING, animated: (told.pages ?? 1) > 1 }).autoOrient()
  const written = {
    avif: () => picture.avif({ quality: 80, effort: 3 }),
    gif: () => picture.gif(),
    jpeg: () => picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }),
    png: () => picture.png({ compressionLevel: 9, palette: told.isPalette ?? false }),
    webp: () => picture.webp({ quality: 92 }),
  }
  return withNote(written[format]().keepIccProfile(), xmp).toBuffer()
}

function notesOf(told: Awaited<ReturnType<Sharp['metadata']>>) {
  const rights = rightsIn(told)
  const { orientation = 1 } = told
  return { xmp: rights === undefined ? undefined : packetOf(rights), orientation: orientation > 1 ? orientation : undefined }
}

function withNote(picture: Sharp, xmp: string | undefined): Sharp {
  return xmp === undefined ? picture : picture.withXmp(xmp)
}
