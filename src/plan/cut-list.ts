import type { PlanContext } from './plan-context.ts'
import { numberedAddress } from './routes.ts'
import type { PagedList } from '../model/view.ts'

/** One page of a list: its address and what it shows. */
export interface CutPage<T> {
  readonly address: string
  readonly list: PagedList<T>
}

/**
 * Cuts a list, newest first, into the pages under its address. Numbered pages are counted from the oldest and exist
 * when full (the first always), so that a full page never changes again; the list's own address shows the newest full
 * page and all that came after it. An entry that arrives changes one page, whatever the archive's size.
 */
export function cutList<T>(context: PlanContext, address: string, all: readonly T[]): readonly CutPage<T>[] {
  const { perPage } = context.newsroom.site
  const full = Math.floor(all.length / perPage)
  const hrefOf = (number: number) => (number >= 1 ? context.links.href(numberedAddress(address, number)) : undefined)

  const newest = full === 0 ? all.length : perPage + (all.length % perPage)
  const own: CutPage<T> = { address, list: { items: all.slice(0, newest), number: undefined, older: hrefOf(full - 1), newest: undefined } }
  const numbered = Array.from({ length: Math.max(full, 1) }, (_, index): CutPage<T> => {
    const number = index + 1
    const end = all.length - index * perPage
    const list = {
      items: all.slice(Math.max(0, end - perPage), end),
      number,
      older: hrefOf(number - 1),
      newest: context.links.href(address),
    }
    return { address: numberedAddress(address, number), list }
  })
  return [own, ...numbered]
}
