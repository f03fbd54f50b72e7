import { median } from './median.js'

/**
 * How much of the other's median the one's is; undefined where one of them was not measured.
 * @param {readonly number[]} ones
 * @param {readonly number[]} others
 * @returns {number | undefined}
 */
export function ratioOfMedians(ones, others) {
  const ratio = median(ones) / median(others)
  return Number.isFinite(ratio) ? ratio : undefined
}
