import { localize, nameOf } from '../language/localize.ts'
import { ENDONYMS } from '../model/locale.ts'
import type { NameLists, OfferedName } from '../model/name-list.ts'
import type { ContactEntry, Site, Term } from '../model/site.ts'
import type { Taxonomy } from '../model/view/list-views.ts'

/** What there is to choose from, called as the default language calls it. */
export function nameLists(site: Site, terms: Readonly<Record<Taxonomy, readonly Term[]>>, contacts: readonly ContactEntry[]): NameLists {
  const { defaultLanguage } = site
  const named = (list: readonly Term[]) => list.map((term) => ({ id: term.id, title: nameOf(term, defaultLanguage, defaultLanguage).text }))
  return {
    topics: named(terms.topics),
    regions: named(terms.regions),
    countries: named(terms.countries),
    contacts: contacts.map((entry) => titled(entry, site)),
    languages: site.languages.map((id) => ({ id, title: ENDONYMS[id] })),
  }
}

function titled({ id, contact: { name, office, role } }: ContactEntry, { defaultLanguage }: Site): OfferedName {
  const parts = [name, role, office].flatMap((text) => (text === undefined ? [] : [localize(text, defaultLanguage, defaultLanguage).text]))
  return { id, title: parts.join(', ') }
}
