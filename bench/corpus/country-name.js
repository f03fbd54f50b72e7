import { COUNTRIES } from './terms.js'

/**
 * What a country is called, for peers, whose sites have to bring the names. Dateline has its own.
 * @param {string} id ISO 3166 alpha-3
 * @param {string} language
 * @returns {string}
 */
export function countryName(id, language) {
  const code = Object.entries(COUNTRIES).find(([alpha3]) => alpha3 === id)?.[1]
  return (code && new Intl.DisplayNames(language, { type: 'region' }).of(code)) ?? id
}
