import type { PublishedRelease } from '../model/newsroom.ts'

/** How many related releases a page shows. */
const SHOWN = 3

/** How far back each term is looked through; it bounds the work, and old news is seldom what a reader wants next. */
const REACH = 12

/**
 * For every release of one language, the earlier ones that have most in common with it. It looks backwards only, so
 * that a page does not change when news arrives.
 */
export function relatedReleases(newestFirst: readonly PublishedRelease[]): ReadonlyMap<PublishedRelease, readonly PublishedRelease[]> {
  const related = new Map<PublishedRelease, readonly PublishedRelease[]>()
  const recent = new Map<string, readonly PublishedRelease[]>()
  const position = new Map(newestFirst.map((one, index) => [one, index]))
  for (const one of newestFirst.toReversed()) {
    const scores = new Map<PublishedRelease, number>()
    for (const [term, weight] of termsOf(one)) {
      const shelf = recent.get(term) ?? []
      for (const other of shelf) scores.set(other, (scores.get(other) ?? 0) + weight)
      recent.set(term, [one, ...shelf].slice(0, REACH))
    }
    const ranked = [...scores].toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (position.get(a) ?? 0) - (position.get(b) ?? 0))
    related.set(
      one,
      ranked.slice(0, SHOWN).map(([other]) => other),
    )
  }
  return related
}

/** What a release is about, and how much each thing says about it. */
function termsOf({ release }: PublishedRelease): readonly (readonly [term: string, weight: number])[] {
  return [
    ...release.topics.map(({ id }) => [`topic ${id}`, 3] as const),
    ...release.countries.map(({ id }) => [`country ${id}`, 2] as const),
    ...release.regions.map(({ id }) => [`region ${id}`, 1] as const),
  ]
}
