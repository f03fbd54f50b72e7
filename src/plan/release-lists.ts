import type { PlanContext } from './plan-context.ts'
import { releaseCard } from './release-card.ts'
import { numberedAddress } from './routes.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { ReleaseList } from '../model/view.ts'

/** One page of a list: its address and what it shows. */
export interface ListPage {
  readonly address: string
  readonly list: ReleaseList
}

/**
 * Cuts a list of releases, newest first, into the pages under its address. Numbered pages are counted from the oldest
 * and exist when full (the first always), so that a full page never changes again; the list's own address shows the
 * newest full page and all that came after it. A release that arrives changes one page, whatever the archive's size.
 */
export function listPages(context: PlanContext, address: string, releases: readonly PublishedRelease[]): readonly ListPage[] {
  const { perPage } = context.newsroom.site
  const full = Math.floor(releases.length / perPage)
  const hrefOf = (number: number) => (number >= 1 ? context.links.href(numberedAddress(address, number)) : undefined)
  const cards = (from: number, to: number) => releases.slice(from, to).map((one) => releaseCard(context, one))

  const newest = full === 0 ? releases.length : perPage + (releases.length % perPage)
  const own: ListPage = { address, list: { items: cards(0, newest), number: undefined, older: hrefOf(full - 1), newest: undefined } }
  const numbered = Array.from({ length: Math.max(full, 1) }, (_, index): ListPage => {
    const number = index + 1
    const end = releases.length - index * perPage
    const list = { items: cards(Math.max(0, end - perPage), end), number, older: hrefOf(number - 1), newest: context.links.href(address) }
    return { address: numberedAddress(address, number), list }
  })
  return [own, ...numbered]
}
