import { cutList, type CutPage } from './cut-list.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase, type PageFacts, type PageVersion } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { releaseCard } from './release-card.ts'
import type { WebPageFacts } from './structured-data/web-page.ts'
import { fill } from '../language/fill.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Instant } from '../model/instant.ts'
import type { Language } from '../model/locale.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { Link, PagedList, PageView, ReleaseCard, ReleaseList } from '../model/view.ts'

/** What the pages of one list share. */
interface ListFacts {
  readonly language: Language
  readonly address: string
  readonly title: string
  readonly description: string
  readonly trail: readonly Link[]
  /** The same list in the languages that have it. */
  readonly versions: readonly PageVersion[]
  readonly feed?: PageFacts['feed']
  /** What all entries are about, for machines. */
  readonly about?: WebPageFacts['about']
  /** Digests of what the list's own address shows beside all this and the entries. A full page shows no such thing: it would change. */
  readonly shows?: readonly string[]
}

/** How the things in a list become its entries. */
interface Entries<T, E> {
  readonly all: readonly T[]
  /** Stands for what `entryOf` gives. */
  readonly digestOf: (thing: T) => string
  readonly entryOf: (thing: T) => E
  readonly changeOf: (thing: T) => Instant
  /** Where an entry leads, root-relative. */
  readonly hrefOf: (entry: E) => string
}

type PageBase = ReturnType<typeof pageBase>

/** All pages of one list of releases; `view` makes the view of one of them. */
export function listArtifacts(
  context: PlanContext,
  facts: ListFacts & { readonly releases: readonly PublishedRelease[] },
  view: (base: PageBase, list: ReleaseList) => PageView,
): readonly Artifact[] {
  const { releases, ...list } = facts
  const entries = {
    all: releases,
    digestOf: ({ digests }: PublishedRelease) => digests.card,
    entryOf: (one: PublishedRelease) => releaseCard(context, one),
    changeOf: ({ release }: PublishedRelease) => release.date,
    hrefOf: ({ href }: ReleaseCard) => href,
  }
  return pagedArtifacts(context, list, entries, view)
}

/** All pages of one list of anything, newest first. */
export function pagedArtifacts<T, E>(
  context: PlanContext,
  { shows = [], ...facts }: ListFacts,
  { all, digestOf, entryOf, changeOf, hrefOf }: Entries<T, E>,
  view: (base: PageBase, list: PagedList<E>) => PageView,
): readonly Artifact[] {
  const { language, address } = facts
  const alike = JSON.stringify(facts)
  return cutList(context, address, all).map((page) => {
    const { items, ...place } = page.list
    const [newest] = items
    const versions = place.number === undefined ? facts.versions : [{ language, address: page.address }]
    return pageArtifact(context, {
      language,
      address: page.address,
      shows: [alike, JSON.stringify(place), ...items.map(digestOf), ...(place.number === undefined ? shows : [])],
      listing: { changed: newest && changeOf(newest), versions },
      view: () => {
        const entries = items.map(entryOf)
        return view(baseOf(context, facts, page, entries.map(hrefOf)), { ...place, items: entries })
      },
    })
  })
}

function baseOf(context: PlanContext, { about, ...facts }: ListFacts, page: CutPage<unknown>, entries: readonly string[]): PageBase {
  const { language, address, title, trail, versions } = facts
  const { number } = page.list
  const webPage = { type: 'CollectionPage' as const, about, entries }
  if (number === undefined) return pageBase(context, { ...facts, webPage })
  const self: Link = { href: context.links.href(address), text: title, lang: undefined }
  return pageBase(context, {
    ...facts,
    webPage,
    address: page.address,
    title: `${title} – ${fill(context.frameIn(language).strings.pageNumber, { number: String(number) })}`,
    trail: [...trail, self],
    versions: [{ language, address: page.address }],
    switchTo: versions,
  })
}
