import type { ViewContext } from './plan-context.ts'
import { termAddress } from './routes.ts'
import { nameOf } from '../language/localize.ts'
import type { Language } from '../model/locale.ts'
import type { Term } from '../model/site.ts'
import type { Taxonomy } from '../model/view/list-views.ts'
import type { Link } from '../model/view/parts.ts'

/** A link to a term's page in a language; undefined for an id that names no term, which was reported before. */
export function termLink(context: ViewContext, taxonomy: Taxonomy, id: string, language: Language): Link | undefined {
  const term = context.termOf(taxonomy, id)
  return term && linkTo(context, taxonomy, term, language)
}

/** Links to terms by id, in the order given. */
export function termLinks(context: ViewContext, taxonomy: Taxonomy, ids: readonly string[], language: Language): readonly Link[] {
  return ids.flatMap((id) => termLink(context, taxonomy, id, language) ?? [])
}

/** Links to terms, by name in their language; names that compare equal stand in the order of their ids. */
export function linksByName(context: ViewContext, taxonomy: Taxonomy, terms: readonly Term[], language: Language): readonly Link[] {
  const { compare } = new Intl.Collator(language)
  return terms
    .map((term) => linkTo(context, taxonomy, term, language))
    .toSorted((a, b) => compare(a.text, b.text) || (a.href < b.href ? -1 : 1))
}

function linkTo({ links, newsroom }: ViewContext, taxonomy: Taxonomy, term: Term, language: Language): Link {
  return { href: links.href(termAddress(language, taxonomy, term.id)), ...nameOf(term, language, newsroom.site.defaultLanguage) }
}
