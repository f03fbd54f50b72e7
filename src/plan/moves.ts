import { pageAddress, releaseAddress } from './routes.ts'
import { addressKey } from '../language/old-address.ts'
import type { Place } from '../model/diagnostic.ts'
import type { Language } from '../model/locale.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Page } from '../model/page.ts'
import type { Release } from '../model/release.ts'

/** An old address, and the page of this site that readers are led to from there. */
export interface Move {
  readonly from: string
  readonly to: string
  /** Of the page. */
  readonly language: Language
  readonly title: string
  /** Where the alias is written. */
  readonly place: Place
}

/**
 * What the aliases of everything published say, by old address. All lead to pages, and no page stands at an old address
 * (`checkPlan` sees to that): so one step is the whole way, and there are no circles.
 */
export function movesOf(newsroom: Newsroom): readonly Move[] {
  return writtenMoves(newsroom)
    .filter((move) => !isToItself(move))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** Aliases that are the address of their own page; those lead nowhere. */
export function movesToThemselves(newsroom: Newsroom): readonly Move[] {
  return writtenMoves(newsroom).filter(isToItself)
}

/** One for each alias; what a page repeats counts once. */
function writtenMoves({ editions }: Newsroom): readonly Move[] {
  // Few of a large archive have moved.
  const hasMoved = ({ aliases }: Release | Page) => aliases.length > 0
  return editions.flatMap(({ releases, withdrawn, pages }) => [
    ...[releases, withdrawn].flatMap((all) =>
      all
        .map(({ release }) => release)
        .filter(hasMoved)
        .flatMap((one) => movesTo(releaseAddress(one), one)),
    ),
    ...pages
      .map(({ page }) => page)
      .filter(hasMoved)
      .flatMap((one) => movesTo(pageAddress(one), one)),
  ])
}

function movesTo(to: string, { aliases, language, title }: Release | Page): readonly Move[] {
  const first = new Map(aliases.toReversed().map(({ id, place }) => [id, place]))
  return [...first].map(([from, place]): Move => ({ from, to, language, title, place }))
}

function isToItself({ from, to }: Move): boolean {
  return addressKey(from) === addressKey(to)
}
