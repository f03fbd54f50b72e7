import { LANGUAGES } from './terms.js'

/**
 * A release in the first language from the middle of the archive, so many after or before it.
 * @param {number} size
 * @param {number} distance
 */
export function inTheMiddle(size, distance) {
  const releases = Math.floor(size / LANGUAGES.length)
  const number = (Math.floor(releases / 2) + distance) % releases
  return (number < 0 ? number + releases : number) * LANGUAGES.length
}
