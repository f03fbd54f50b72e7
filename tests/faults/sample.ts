/** Whether the tests take everything, which takes minutes: `npm run test:deep`. */
export const IS_DEEP = process.env['DEEP'] === '1'

/** All numbers from 1 to `count`, or, in a quick run, `size` of them that are always the same: spread, with both ends. */
export function sampleTo(count: number, size: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  if (IS_DEEP || count <= size) return all
  const step = (count - 1) / (size - 1)
  return [...new Set(Array.from({ length: size }, (_, index) => Math.round(1 + index * step)))]
}

/** How long a test of many processes may take, in milliseconds. */
export const TIME_LIMIT = IS_DEEP ? 30 * 60_000 : 120_000
