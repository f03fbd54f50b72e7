import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PATIENCE, runsOf } from '../promises/fast-check-runs.ts'
import { costOf } from './cost-of.ts'
import { measurePicture } from '../../src/host/measure-picture.ts'

/* A picture tells its size in its first bytes, which may be anybody's: sizes of nothing, boxes in themselves, ends that never come. */

const MAGIC: Readonly<Record<string, readonly number[]>> = {
  'a.jpg': [0xff, 0xd8, 0xff, 0xe1, 0x00, 0x20, 0x45, 0x78, 0x69, 0x66, 0, 0],
  'b.jpg': [0xff, 0xd8, 0xff, 0xe0],
  'a.png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  'b.png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 4, 0x43, 0x67, 0x42, 0x49],
  'a.gif': [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  'a.webp': [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38],
  'a.avif': [0, 0, 0, 0x10, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66, 0, 0, 0, 0],
  'b.avif': [0, 0, 0, 0x0c, 0x4a, 0x58, 0x4c, 0x20, 0x0d, 0x0a, 0x87, 0x0a],
  'c.avif': [0, 0, 0, 0x0c, 0x6a, 0x50, 0x20, 0x20, 0x0d, 0x0a, 0x87, 0x0a],
  'a.jpeg': [0x49, 0x49, 0x2a, 0x00, 0x08, 0, 0, 0],
  'b.jpeg': [0x69, 0x63, 0x6e, 0x73, 0, 0, 0xff, 0xff],
  'a.svg': [...Buffer.from('<svg ')],
  'b.svg': [...Buffer.from('<svg viewBox="')],
}

const BOXES = ['ftyp', 'meta', 'iprp', 'ipco', 'ispe', 'jxlc', 'jxlp', 'irot', 'clap', 'VP8X', 'VP8L', 'IHDR', 'Exif'].map((name) => [
  ...Buffer.from(name),
])

const rest = fc
  .array(
    fc.oneof(
      fc.constantFrom([0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 8], [0xff, 0xff, 0xff, 0xff], [0xff, 0xc0], [0xff, 0xd8], ...BOXES),
      fc.uint8Array({ maxLength: 6 }).map((bytes) => [...bytes]),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.flat())

it(
  'a picture of any bytes is measured at once, or not at all',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(MAGIC)), rest, fc.integer({ min: 1, max: 2000 }), (name, bytes, times) => {
        const all = Uint8Array.from([...(MAGIC[name] ?? []), ...Array.from({ length: times }, () => bytes).flat()])
        let measured: ReturnType<typeof measurePicture> | undefined
        expect(costOf(() => (measured = measurePicture(name, all)))).toBeLessThan(1)
        for (const side of [measured?.width, measured?.height])
          expect(side === undefined || (Number.isInteger(side) && side >= 1)).toBe(true)
      }),
      runsOf(400, 30_000),
    )
  },
  PATIENCE,
)
