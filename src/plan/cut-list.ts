import type { PlanContext } from './plan-context.ts'
import { numberedAddress } from './routes.ts'
import type { PagedList } from '../model/view/parts.ts'

/** One page of a list: its address and what it shows. */
export interface CutPage<T> {
  readonly address: string
  readonly list: PagedList<T>
}

/** A part of a list: `number` is undefined for the newest, and `older` is the number of the part that goes before. */
interface ListPart<T, N extends number | undefined> {
  readonly number: N
  readonly items: readonly T[]
  readonly older: number | undefined
}

/**
 * Cuts a list, newest first, into the pages under its address. Numbered pages are counted from the oldest and exist
 * when full (the first always), so that a full page never changes again; the list's own address shows the newest full
 * page and all that came after it. An entry that arrives changes one page, whatever the archive's size.
 */
export function cutList<T>(context: PlanContext, address: string, all: readonly T[]): readonly CutPage<T>[] {
  const hrefOf = (number: number) => context.links.href(numberedAddress(address, number))
  return cutNewest(all, context.newsroom.site.perPage).map(({ number, items, older: before }) => {
    const older = before === undefined ? undefined : hrefOf(before)
    if (number === undefined) return { address, list: { items, number, older, newest: undefined } }
    return { address: numberedAddress(address, number), list: { items, number, older, newest: context.links.href(address) } }
  })
}

/** The same for any kind of list, in parts of `size`: the newest, then the numbered ones. */
export function cutNewest<T>(
  all: readonly T[],
  size: number,
): readonly [newest: ListPart<T, undefined>, ...numbered: readonly ListPart<T, number>[]] {
  const full = Math.floor(all.length / size)
  const before = (number: number) => (number > 1 ? number - 1 : undefined)
  const newest = full === 0 ? all.length : size + (all.length % size)
  const numbered = Array.from({ length: Math.max(full, 1) }, (_, index): ListPart<T, number> => {
    const end = all.length - index * size
    return { number: index + 1, items: all.slice(Math.max(0, end - size), end), older: before(index + 1) }
  })
  return [{ number: undefined, items: all.slice(0, newest), older: before(full) }, ...numbered]
}
