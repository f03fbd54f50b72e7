import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawPhotograph, makePhotograph, PACKET, SECRETS, TOLD } from '../../make-photograph.ts'
import { cleanJpeg } from '../../../src/host/pictures/clean-jpeg.ts'
import { lookAtPicture } from '../../../src/host/pictures/look-at-picture.ts'
import { makePicture } from '../../../src/host/pictures/make-picture.ts'
import { rightsIn } from '../../../src/host/pictures/rights.ts'
import type { PictureFormat } from '../../../src/model/picture.ts'
import type { VariantOrder } from '../../../src/model/picture-order.ts'

const asset = { root: 'content', path: 'a.jpg', digest: '', width: 90, height: 60 } as const

type VariantFormat = VariantOrder['format']

const variant = (format: VariantFormat, width = 45, height = 30) => ({ kind: 'variant', asset, format, width, height }) as const

const original = (format: PictureFormat) => ({ kind: 'original', asset, format }) as const

/** A photograph in every format, telling what it should not. */
const PHOTOGRAPHS: Readonly<Record<PictureFormat, () => Promise<Buffer>>> = {
  avif: () => drawPhotograph().avif({ effort: 0 }).withExif(TOLD).withXmp(PACKET).toBuffer(),
  gif: () => drawPhotograph().gif().toBuffer(),
  jpeg: () => drawPhotograph().jpeg().withExif(TOLD).withXmp(PACKET).toBuffer(),
  png: () => drawPhotograph().png().withExif(TOLD).withXmp(PACKET).toBuffer(),
  webp: () => drawPhotograph().webp().withExif(TOLD).withXmp(PACKET).toBuffer(),
}
const FORMATS = Object.keys(PHOTOGRAPHS) as PictureFormat[]

describe('a look at a picture', () => {
  it.each(FORMATS)('tells format, size and colour of a photograph in %s', async (format) => {
    expect(await lookAtPicture(await PHOTOGRAPHS[format]())).toEqual({
      look: { kind: 'seen', format, isAnimated: false, tone: '246' },
      width: 90,
      height: 60,
    })
  })

  it('sees a photograph upright that lies on its side', async () => {
    const turned = await drawPhotograph().jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(await lookAtPicture(turned)).toMatchObject({ width: 60, height: 90 })
  })

  it('sees no colour where the ground shines through', async () => {
    const glass = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#f008' } })
      .png()
      .toBuffer()
    expect(await lookAtPicture(glass)).toMatchObject({ look: { kind: 'seen', tone: undefined } })
  })

  it('sees that a picture moves', async () => {
    const moving = { look: { kind: 'seen', format: 'gif', isAnimated: true }, width: 8, height: 8 }
    const frames = await sharp(await Promise.all(['#f00', '#0f0'].map(frameOf)), { join: { animated: true } })
      .gif()
      .toBuffer()
    expect(await lookAtPicture(frames)).toMatchObject(moving)
    expect(await lookAtPicture(await makePicture(original('gif'), frames))).toMatchObject(moving)
  })

  it.each<readonly [string, () => Promise<Uint8Array>, string]>([
    ['text', async () => Buffer.from('a picture, honestly'), 'it is no JPEG, PNG, WebP, AVIF or GIF'],
    ['nothing', async () => new Uint8Array(), 'it is damaged or not whole'],
    [
      'an SVG',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'it is no JPEG, PNG, WebP, AVIF or GIF',
    ],
    ['a TIFF', async () => drawPhotograph().tiff().toBuffer(), 'it is no JPEG, PNG, WebP, AVIF or GIF'],
    ['half a JPEG', async () => firstHalf(await makePhotograph(600, 400)), 'it is damaged or not whole'],
    ['half a PNG', async () => firstHalf(await PHOTOGRAPHS.png()), 'it is damaged or not whole'],
    ['a bomb', async () => bomb(), 'it has more than 150 million pixels'],
  ])('says what is wrong with %s', async (_, bytes, reason) => {
    expect(await lookAtPicture(await bytes())).toMatchObject({ look: { kind: 'flawed', reason } })
  })
})

function frameOf(background: string): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer()
}

function firstHalf(bytes: Buffer): Uint8Array {
  return bytes.subarray(0, bytes.length / 2)
}

/** A PNG whose header tells of 30,000 x 30,000 pixels. */
async function bomb(): Promise<Buffer> {
  const bytes = await PHOTOGRAPHS.png()
  bytes.writeUInt32BE(30_000, 16)
  bytes.writeUInt32BE(30_000, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

describe('what is made of a picture', () => {
  it.each<VariantFormat>(['avif', 'webp', 'jpeg'])('is a smaller one in %s, the same each time', async (format) => {
    const bytes = await PHOTOGRAPHS.jpeg()
    const made = await makePicture(variant(format), bytes)
    expect(await lookAtPicture(made)).toMatchObject({ look: { kind: 'seen', format }, width: 45, height: 30 })
    expect(Buffer.compare(made, await makePicture(variant(format), bytes))).toBe(0)
  })

  it.each([
    ...FORMATS.map((format) => ['original', format] as const),
    ...(['avif', 'webp', 'jpeg'] as const).map((format) => ['variant', format] as const),
  ])('tells nothing but whose it is: %s, %s', async (kind, format) => {
    const bytes = await PHOTOGRAPHS[format]()
    const made = await makePicture(kind === 'original' ? original(format) : variant(format as VariantFormat), bytes)
    const told = await sharp(made).metadata()
    expect(told.exif).toBeUndefined()
    expect(told.iptc).toBeUndefined()
    for (const secret of SECRETS) expect(Buffer.from(made).includes(secret)).toBe(false)
    if (format !== 'gif') expect(rightsIn(told)).toBe('© Ñandú & وكالة')
  })

  it('takes the notice of Exif where there is no other, and none where there is none', async () => {
    const told = await sharp(await makePicture(variant('webp'), await makePhotograph())).metadata()
    expect(rightsIn(told)).toBe('(C) Delta Pictures')
    expect(rightsIn(await sharp(await makePicture(variant('webp'), await drawPhotograph().png().toBuffer())).metadata())).toBeUndefined()
  })

  it('leaves every pixel of a JPEG as it is, and how it is turned', async () => {
    const bytes = await drawPhotograph().jpeg({ progressive: true }).withMetadata({ orientation: 6 }).withExifMerge(TOLD).toBuffer()
    const behind = Buffer.concat([bytes, Buffer.from('SECRET-TRAILER')])
    const made = await makePicture(original('jpeg'), behind)
    expect(await sharp(made).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer())
    expect((await sharp(made).metadata()).orientation).toBe(6)
    expect((await sharp(bytes).metadata()).exif?.includes('SECRET-CAMERA')).toBe(true)
    expect(Buffer.from(made).includes('SECRET')).toBe(false)
    expect(made.length).toBeLessThan(bytes.length)
  })

  it('keeps the colour profile of an original', async () => {
    const bytes = await drawPhotograph().jpeg().withIccProfile('p3').toBuffer()
    const before = (await sharp(bytes).metadata()).icc
    expect(before?.length).toBeGreaterThan(100)
    expect((await sharp(await makePicture(original('jpeg'), bytes)).metadata()).icc).toEqual(before)
  })

  it('writes a JPEG anew that is not built as JPEGs are', async () => {
    const bytes = await makePhotograph()
    const odd = Buffer.concat([bytes.subarray(0, 2), Buffer.from([0, 0]), bytes.subarray(2)])
    expect(cleanJpeg(odd, { orientation: undefined, xmp: undefined })).toBeUndefined()
    const made = await makePicture(original('jpeg'), odd)
    expect(await lookAtPicture(made)).toMatchObject({ look: { kind: 'seen', format: 'jpeg' }, width: 90, height: 60 })
    for (const secret of SECRETS) expect(Buffer.from(made).includes(secret)).toBe(false)
  })
})

describe('a copyright notice', () => {
  it.each([
    ['nothing', {}, undefined],
    ['a packet without one', { xmpAsString: '<x:xmpmeta><dc:rights/></x:xmpmeta>' }, undefined],
    ['a packet that is cut off', { xmpAsString: '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Half' }, undefined],
    [
      'signs that are written otherwise',
      { xmpAsString: '<dc:rights><rdf:li>A &lt;b&gt; &#169; &#xe9; &#x110000; &quot;</rdf:li></dc:rights>' },
      'A <b> © é  "',
    ],
    ['control characters', { xmpAsString: '<dc:rights><rdf:li> A\u0000\u0007B </rdf:li></dc:rights>' }, 'A B'],
    ['Exif that is none', { exif: Buffer.from('Exif\0\0nonsense') }, undefined],
  ])('of %s', (_, told, rights) => {
    expect(rightsIn(told)).toBe(rights)
  })

  it('is no longer than a notice', () => {
    expect(rightsIn({ xmpAsString: `<dc:rights><rdf:li>${'x'.repeat(9999)}</rdf:li></dc:rights>` })).toHaveLength(500)
  })
})
