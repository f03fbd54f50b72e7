import type { PlanContext } from './plan-context.ts'
import { homeAddress, termAddress } from './routes.ts'
import { nameOf } from '../language/localize.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { Taxonomy } from '../model/view/list-views.ts'
import type { Label } from '../model/view/parts.ts'

/** In the order of pages that name all of them. */
export const TAXONOMIES: readonly Taxonomy[] = ['topics', 'regions', 'countries']

/** How many releases the feed of a language holds, each document of its archive, and how many that were withdrawn any feed. */
export const FEED_SIZE = 50

/** How many releases the feed of a term holds: who follows it fetches all of it each time, and news of one country are few. */
const TERM_FEED_SIZE = 20

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
  const releases = byTerm(edition.releases, taxonomy, TERM_FEED_SIZE)
  const withdrawn = byTerm(lastWithdrawn(edition.withdrawn), taxonomy, FEED_SIZE)
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

/** The first of a list for each term, so many at most. */
function byTerm(all: readonly PublishedRelease[], taxonomy: Taxonomy, most: number): ReadonlyMap<string, readonly PublishedRelease[]> {
  const shelves = new Map<string, PublishedRelease[]>()
  for (const one of all) {
    for (const { id } of one.release[taxonomy]) {
      const shelf = shelves.get(id)
      if (!shelf) shelves.set(id, [one])
      else if (shelf.length < most) shelf.push(one)
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
