import type { PlanContext } from './plan-context.ts'
import { homeAddress, termAddress } from './routes.ts'
import { nameOf } from '../language/localize.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { Label, Taxonomy } from '../model/view.ts'

/** In the order of pages that name all of them. */
export const TAXONOMIES: readonly Taxonomy[] = ['topics', 'regions', 'countries']

/** How many releases a feed holds, and each document of an archive. */
export const FEED_SIZE = 50

/** What one feed is about, and the newest of it. */
export interface FeedShelf {
  readonly edition: Edition
  /** Undefined for all news of a language. */
  readonly term: { readonly taxonomy: Taxonomy; readonly id: string; readonly label: Label } | undefined
  /** The address of the page that shows the same. */
  readonly address: string
  /** Newest first, as many as a feed holds. */
  readonly releases: readonly PublishedRelease[]
  readonly withdrawn: readonly PublishedRelease[]
}

/** All feeds: of each language, and of all its terms that have a page, by the names of the terms. */
export function feedShelves(context: PlanContext): readonly FeedShelf[] {
  const made = SHELVES.get(context) ?? makeShelves(context)
  SHELVES.set(context, made)
  return made
}

/** Three planners ask for them. */
const SHELVES = new WeakMap<PlanContext, readonly FeedShelf[]>()

function makeShelves(context: PlanContext): readonly FeedShelf[] {
  return context.newsroom.editions.flatMap((edition) => [
    {
      edition,
      term: undefined,
      address: homeAddress(edition.language),
      releases: edition.releases.slice(0, FEED_SIZE),
      withdrawn: lastWithdrawn(edition.withdrawn).slice(0, FEED_SIZE),
    },
    ...TAXONOMIES.flatMap((taxonomy) => termShelves(context, edition, taxonomy)),
  ])
}

function termShelves({ newsroom }: PlanContext, edition: Edition, taxonomy: Taxonomy): readonly FeedShelf[] {
  const { language } = edition
  const { compare } = new Intl.Collator(language)
  const releases = byTerm(edition.releases, taxonomy)
  const withdrawn = byTerm(lastWithdrawn(edition.withdrawn), taxonomy)
  return newsroom.terms[taxonomy]
    .filter(({ id }) => taxonomy !== 'countries' || releases.has(id))
    .map((term) => ({
      edition,
      term: { taxonomy, id: term.id, label: nameOf(term, language, newsroom.site.defaultLanguage) },
      address: termAddress(language, taxonomy, term.id),
      releases: releases.get(term.id) ?? [],
      withdrawn: withdrawn.get(term.id) ?? [],
    }))
    .toSorted((a, b) => compare(a.term.label.text, b.term.label.text) || (a.address < b.address ? -1 : 1))
}

/** The first of a list for each term: as many as a feed holds. */
function byTerm(all: readonly PublishedRelease[], taxonomy: Taxonomy): ReadonlyMap<string, readonly PublishedRelease[]> {
  const shelves = new Map<string, PublishedRelease[]>()
  for (const one of all) {
    for (const { id } of one.release[taxonomy]) {
      const shelf = shelves.get(id)
      if (!shelf) shelves.set(id, [one])
      else if (shelf.length < FEED_SIZE) shelf.push(one)
    }
  }
  return shelves
}

/** The one withdrawn last comes first: however old it is, readers of the feed may have it. */
export function lastWithdrawn(withdrawn: readonly PublishedRelease[]): readonly PublishedRelease[] {
  const when = ({ withdrawal }: PublishedRelease) => withdrawal?.at ?? ''
  // What was withdrawn at one moment stays in the order of releases.
  return withdrawn.toSorted((a, b) => (when(a) === when(b) ? 0 : when(a) < when(b) ? 1 : -1))
}
