import { pageArtifact } from './page-artifact.ts'
import { pageBase, type PageVersion } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { archiveAddress, periodAddress, searchAddress, searchIndexAddress, termIndexAddress } from './routes.ts'
import { linksByName } from './term-links.ts'
import { nameOf } from '../language/localize.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Edition } from '../model/newsroom.ts'
import type { ReleaseType } from '../model/release.ts'
import type { Term } from '../model/site.ts'
import type { Taxonomy } from '../model/view/list-views.ts'
import type { Link } from '../model/view/parts.ts'
import type { SearchFilter, SearchView } from '../model/view/search-view.ts'

/**
 * The page on which each language is searched. Its filters and its ways into the archive are the same, so that it serves
 * without JavaScript too. In a preview, which has no index, it is those ways only.
 */
export function planSearch(context: PlanContext): readonly Artifact[] {
  const { editions } = context.newsroom
  const versions = editions.map(({ language }) => ({ language, address: searchAddress(language) }))
  return editions.map((edition) => {
    const offered = offeredIn(context, edition)
    return pageArtifact(context, {
      language: edition.language,
      address: searchAddress(edition.language),
      shows: [
        context.searchScript.address,
        context.searchStylesheet.address,
        JSON.stringify({ ...offered, terms: Object.values(offered.terms).map((all) => all.map(({ id }) => id)) }),
      ],
      listing: { changed: undefined, versions },
      view: () => searchView(context, edition, versions, offered),
    })
  })
}

/** What can be chosen: what something is published under. */
interface Offered {
  readonly terms: Readonly<Record<Taxonomy, readonly Term[]>>
  readonly types: readonly ReleaseType[]
  /** YYYY, newest first. */
  readonly years: readonly string[]
}

function offeredIn({ newsroom }: PlanContext, { releases }: Edition): Offered {
  const used = { regions: new Set<string>(), topics: new Set<string>(), countries: new Set<string>() }
  const types = new Set<ReleaseType>()
  const years = new Set<string>()
  for (const { release } of releases) {
    for (const taxonomy of TAXONOMIES) for (const { id } of release[taxonomy]) used[taxonomy].add(id)
    types.add(release.type)
    years.add(release.day.slice(0, 4))
  }
  const termsOf = (taxonomy: Taxonomy) => newsroom.terms[taxonomy].filter(({ id }) => used[taxonomy].has(id))
  return {
    terms: { regions: termsOf('regions'), topics: termsOf('topics'), countries: termsOf('countries') },
    types: [...types].toSorted(),
    years: [...years].toSorted().toReversed(),
  }
}

const TAXONOMIES: readonly Taxonomy[] = ['regions', 'topics', 'countries']

function searchView(
  context: PlanContext,
  edition: Edition,
  versions: readonly PageVersion[],
  { terms, types, years }: Offered,
): SearchView {
  const { language } = edition
  const { links, newsroom } = context
  const { strings, siteName } = context.frameIn(language)
  const title = strings.search
  const description = `${title} – ${siteName}`
  const linkTo = (address: string, text: string): Link => ({ href: links.href(address), text, lang: undefined })
  const { compare } = new Intl.Collator(language)
  const filterBy = (name: SearchFilter['name'], label: string, taxonomy: Taxonomy): SearchFilter => ({
    name,
    label,
    options: terms[taxonomy]
      .map((term) => ({ value: term.id, label: nameOf(term, language, newsroom.site.defaultLanguage) }))
      .toSorted((a, b) => compare(a.label.text, b.label.text) || (a.value < b.value ? -1 : 1)),
  })
  const plainFilter = (
    name: SearchFilter['name'],
    label: string,
    values: readonly (readonly [value: string, text: string])[],
  ): SearchFilter => ({
    name,
    label,
    options: values.map(([value, text]) => ({ value, label: { text, lang: undefined } })),
  })
  return {
    kind: 'search',
    ...pageBase(context, {
      language,
      address: searchAddress(language),
      title,
      description,
      versions,
      trail: [],
      webPage: { type: 'SearchResultsPage' },
    }),
    title,
    stylesheet: links.href(context.searchStylesheet.address),
    engine: newsroom.isPreview
      ? undefined
      : { script: links.href(context.searchScript.address), index: links.href(searchIndexAddress(language)) },
    filters: [
      filterBy('region', strings.region, 'regions'),
      filterBy('topic', strings.topic, 'topics'),
      filterBy('country', strings.country, 'countries'),
      plainFilter(
        'type',
        strings.releaseType,
        types.map((type) => [type, strings.types[type]]),
      ),
      plainFilter(
        'year',
        strings.year,
        years.map((year) => [year, year]),
      ),
    ].filter(({ options }) => options.length > 1),
    browse: [
      {
        title: linkTo(archiveAddress(language), strings.archive),
        links: years.map((year) => linkTo(periodAddress(language, year), year)),
      },
      ...(['topics', 'regions', 'countries'] as const).map((taxonomy) => ({
        title: linkTo(termIndexAddress(language, taxonomy), strings[taxonomy]),
        links: linksByName(context, taxonomy, terms[taxonomy], language),
      })),
    ].filter((one) => one.links.length > 0),
  }
}
