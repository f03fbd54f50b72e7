import type { CountryLeaf, PlaceLeaf, Thing, ThingLeaf } from 'schema-dts'
import { nameOf } from '../../language/localize.ts'
import type { Language } from '../../model/locale.ts'
import type { Taxonomy } from '../../model/view/list-views.ts'
import type { ViewContext } from '../plan-context.ts'
import { termAddress } from '../routes.ts'

/** A topic as a Thing that texts are about, by the page where the newsroom collects them. */
export function topicData(context: ViewContext, id: string, language: Language): readonly ThingLeaf[] {
  return named(context, 'topics', id, language).map((one) => ({ '@type': 'Thing', ...one }))
}

export function regionData(context: ViewContext, id: string, language: Language): readonly PlaceLeaf[] {
  return named(context, 'regions', id, language).map((one) => ({ '@type': 'Place', ...one }))
}

/** A country, with its ISO 3166 alpha-3 code. */
export function countryData(context: ViewContext, id: string, language: Language): readonly CountryLeaf[] {
  return named(context, 'countries', id, language).map((one) => ({ '@type': 'Country', ...one, identifier: id }))
}

const DATA = { topics: topicData, regions: regionData, countries: countryData }

/** What the list of a term is about. */
export function termData(context: ViewContext, taxonomy: Taxonomy, id: string, language: Language): readonly Thing[] {
  return DATA[taxonomy](context, id, language)
}

/** Nothing for an id that names no term, which was reported before. */
function named({ newsroom, links, termOf }: ViewContext, taxonomy: Taxonomy, id: string, language: Language) {
  const term = termOf(taxonomy, id)
  if (!term) return []
  const { text: name } = nameOf(term, language, newsroom.site.defaultLanguage)
  return [{ name, url: links.absolute(termAddress(language, taxonomy, id)) }]
}
