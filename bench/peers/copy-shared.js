import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countryName } from '../corpus/country-name.js'
import { CONTACTS, COUNTRIES, LANGUAGES } from '../corpus/terms.js'
import { writeText } from '../write-text.js'

/**
 * Gives a peer that is written in JavaScript what such sites share: how releases are listed and related, words, contacts, names.
 * @param {string} site
 * @returns {void}
 */
export function copyShared(site) {
  cpSync(fileURLToPath(new URL('shared', import.meta.url)), join(site, 'shared'), { recursive: true })
  const contacts = Object.fromEntries(CONTACTS.map((contact) => [contact.id, contact]))
  const names = Object.fromEntries(LANGUAGES.map((language) => [language, countriesIn(language)]))
  const text = `export const CONTACTS = ${JSON.stringify(contacts)}\nexport const COUNTRY_NAMES = ${JSON.stringify(names)}\n`
  writeText(site, 'shared/facts.js', text)
}

/** @param {string} language */
function countriesIn(language) {
  return Object.fromEntries(Object.keys(COUNTRIES).map((id) => [id.toLowerCase(), countryName(id, language)]))
}
