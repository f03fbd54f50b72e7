import type { SharpOptions } from 'sharp'
import { MachineError, reasonOf } from '../machine-error.ts'

type Sharp = (typeof import('sharp'))['default']

/** The largest picture that is read, in pixels: a bomb is small as a file. */
export const MOST_PIXELS = 150_000_000

/** How pictures are opened, which may be anybody's. */
export const READING: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true }

let loading: Promise<Sharp> | undefined

/** The library that makes pictures; a build without pictures never loads it. */
export async function loadSharp(): Promise<Sharp> {
  return (loading ??= load())
}

async function load(): Promise<Sharp> {
  const { default: sharp } = await import('sharp').catch((error: unknown) => {
    throw new MachineError(`The library that makes pictures (sharp) does not load: ${reasonOf(error)}`, { cause: error })
  })
  // Several pictures are made at once, each by one thread. What a processor can do beyond others must not show in the bytes.
  sharp.concurrency(1)
  sharp.simd(false)
  sharp.cache(false)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: READERS })
  return sharp
}

/** The formats that are read; others, which a file of any name may be in, are not even tried. */
const READERS = ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((format) => `VipsForeignLoad${format}`)
