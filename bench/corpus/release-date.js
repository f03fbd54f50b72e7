/**
 * When the release of a number is dated: from 2016 on, about one a day, within ten years and eight months.
 * @param {number} number
 * @returns {string} an instant in UTC, to the minute
 */
export function releaseDate(number) {
  const day = Math.floor((number * 3650) / 4000) % 3900
  return `${new Date(Date.UTC(2016, 0, 1 + day, number % 24)).toISOString().slice(0, 16)}Z`
}
