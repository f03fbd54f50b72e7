import { crc32, deflateSync } from 'node:zlib'
import { packetOf } from '../src/host/pictures/rights.ts'

/** A picture (PNG) of 3 x 2 pixels of one colour, another one for each text, which is its copyright notice. */
export function tinyPicture(text: string): Buffer {
  const shade = crc32(Buffer.from(text))
  const row = Buffer.from([0, ...Array.from({ length: 3 }, () => [shade & 0xff, (shade >> 8) & 0xff, (shade >> 16) & 0xff]).flat()])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0])),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${packetOf(text)}`)),
    chunk('IDAT', deflateSync(Buffer.concat([row, row]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
