import type { PublishedRelease } from '../model/newsroom.ts'
import type { Release } from '../model/release.ts'

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
  const recent = new Map<string, number[]>()
  // By position in the list; filled for the candidates of one release, and emptied again.
  const scores = new Int32Array(newestFirst.length)
  for (let position = newestFirst.length - 1; position >= 0; position -= 1) {
    const one = newestFirst[position] as PublishedRelease
    const candidates: number[] = []
    eachTerm(one.release, (term, weight) => {
      const shelf = recent.get(term)
      if (!shelf) recent.set(term, [position])
      else {
        for (const other of shelf) {
          if (scores[other] === 0) candidates.push(other)
          scores[other] = (scores[other] as number) + weight
        }
        shelf.push(position)
        if (shelf.length > REACH) shelf.shift()
      }
    })
    related.set(
      one,
      best(candidates, scores).map((other) => newestFirst[other] as PublishedRelease),
    )
    for (const other of candidates) scores[other] = 0
  }
  return related
}

/** The candidates with the highest scores; of equals, the newest, which stand first in the list. */
function best(candidates: readonly number[], scores: Int32Array): readonly number[] {
  const found: number[] = []
  const isBetter = (a: number, b: number) => (scores[a] as number) > (scores[b] as number) || (scores[a] === scores[b] && a < b)
  for (const candidate of candidates) {
    let rank = found.length
    while (rank > 0 && isBetter(candidate, found[rank - 1] as number)) rank -= 1
    if (rank < SHOWN) {
      found.splice(rank, 0, candidate)
      if (found.length > SHOWN) found.pop()
    }
  }
  return found
}

/** What a release is about, and how much each thing says about it. */
function eachTerm({ topics, countries, regions }: Release, see: (term: string, weight: number) => void): void {
  for (const { id } of topics) see(`topic ${id}`, 3)
  for (const { id } of countries) see(`country ${id}`, 2)
  for (const { id } of regions) see(`region ${id}`, 1)
}
