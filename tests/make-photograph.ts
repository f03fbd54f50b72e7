import sharp, { type Sharp } from 'sharp'

/** What a camera and an agency write into a photograph: whose it is, what it shows, and where it was taken. */
export const TOLD = {
  IFD0: { Copyright: '(C) Delta Pictures', Artist: 'Somebody', ImageDescription: 'SECRET-DESCRIPTION', Model: 'SECRET-CAMERA' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '12/1 34/1 5678/100', GPSLongitudeRef: 'W', GPSLongitude: '9/1 8/1 765/100' },
} as const

/** An XMP packet as agencies write it, with a copyright notice and a place. */
export const PACKET = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="SECRET-CITY"><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Ñandú &amp; وكالة</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>`

/** Whatever of that must never be published. */
export const SECRETS = ['SECRET', 'Somebody', 'GPS']

/** A picture with something to see: a house between sky and field. */
export function drawPhotograph(width = 90, height = 60): Sharp {
  const pixels = new Uint8Array(width * height * 3)
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height]
    const isHouse = x > 0.2 && x < 0.4 && y > 0.4 && y < 0.7
    pixels.set(isHouse ? [192, 57, 43] : y < 0.6 ? [74, 144, 217] : [93, 140, 58], at * 3)
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** The same as a JPEG of a camera, which tells where it was taken. */
export async function makePhotograph(width?: number, height?: number): Promise<Buffer> {
  return drawPhotograph(width, height).jpeg().withExif(TOLD).toBuffer()
}
