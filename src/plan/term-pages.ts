import { groupBy } from './group-by.ts'
import { listArtifacts } from './list-artifacts.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { termAddress, termIndexAddress } from './routes.ts'
import { linksByName } from './term-links.ts'
import { nameOf } from '../language/localize.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { Term } from '../model/site.ts'
import type { Taxonomy } from '../model/view/list-views.ts'

const TAXONOMIES: readonly Taxonomy[] = ['topics', 'regions', 'countries']

/** The index of each taxonomy, and a list for each of its terms. */
export function planTerms(context: PlanContext): readonly Artifact[] {
  return TAXONOMIES.flatMap((taxonomy) => {
    const shelves = context.newsroom.editions.map((edition) => shelve(context, taxonomy, edition))
    return shelves.flatMap((shelf) => [indexArtifact(context, taxonomy, shelf), ...termArtifacts(context, taxonomy, shelf, shelves)])
  })
}

/** The releases of one language by term. Regions and topics have a page even when empty; countries only with something on it. */
interface Shelf {
  readonly edition: Edition
  readonly terms: readonly Term[]
  readonly releases: ReadonlyMap<string, readonly PublishedRelease[]>
}

function shelve({ newsroom }: PlanContext, taxonomy: Taxonomy, edition: Edition): Shelf {
  const releases = groupBy(edition.releases, ({ release }) => release[taxonomy].map(({ id }) => id))
  const all = newsroom.terms[taxonomy]
  return { edition, releases, terms: taxonomy === 'countries' ? all.filter(({ id }) => releases.has(id)) : all }
}

function indexArtifact(context: PlanContext, taxonomy: Taxonomy, { edition, terms }: Shelf): Artifact {
  const { language } = edition
  const frame = context.frameIn(language)
  const title = frame.strings[taxonomy]
  const address = termIndexAddress(language, taxonomy)
  const versions = context.newsroom.editions.map((one) => ({ language: one.language, address: termIndexAddress(one.language, taxonomy) }))
  const webPage = { type: 'CollectionPage' as const }
  const base = () =>
    pageBase(context, { language, address, title, description: `${title} – ${frame.siteName}`, trail: [], versions, webPage })
  return pageArtifact(context, {
    language,
    address,
    shows: terms.map(({ id }) => id),
    listing: { changed: undefined, versions },
    view: () => ({ kind: 'term-index', ...base(), taxonomy, title, terms: linksByName(context, taxonomy, terms, language) }),
  })
}

function termArtifacts(context: PlanContext, taxonomy: Taxonomy, shelf: Shelf, shelves: readonly Shelf[]): readonly Artifact[] {
  const { language } = shelf.edition
  const { links, newsroom } = context
  const { strings, siteName } = context.frameIn(language)
  const index = { href: links.href(termIndexAddress(language, taxonomy)), text: strings[taxonomy], lang: undefined }
  return shelf.terms.flatMap((term) => {
    const label = nameOf(term, language, newsroom.site.defaultLanguage)
    const address = termAddress(language, taxonomy, term.id)
    const facts = {
      language,
      address,
      title: label.text,
      description: `${label.text} – ${siteName}`,
      trail: [index],
      versions: shelves
        .filter(({ terms }) => terms.includes(term))
        .map(({ edition }) => ({ language: edition.language, address: termAddress(edition.language, taxonomy, term.id) })),
      feed: { address, title: label.text },
    }
    return listArtifacts(context, facts, shelf.releases.get(term.id) ?? [], () => ({ kind: 'term', taxonomy, term: term.id, title: label }))
  })
}
