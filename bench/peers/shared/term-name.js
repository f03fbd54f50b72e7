import { COUNTRY_NAMES } from './facts.js'

/** What a term is called in a language; regions and topics of the corpus are called what their ids are. */
export function termName(taxonomy, id, lang) {
  return taxonomy === 'countries' ? COUNTRY_NAMES[lang][id] : id
}
