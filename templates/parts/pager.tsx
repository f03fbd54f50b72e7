import type { PagedList } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { fill } from '../../src/language/fill.ts'

interface Props {
  readonly list: Pick<PagedList<unknown>, 'number' | 'older' | 'newest'>
  /** What the list is called, and its ways to older entries and back. */
  readonly words: { readonly label: string; readonly older: string; readonly newest: string }
  readonly strings: Strings
}

/** The way through a list: back to the newest, on to older ones. No list tells how long it is. */
export function Pager({ list, words, strings }: Props) {
  if (!list.newest && !list.older) return null
  return (
    <nav class="pager" aria-label={words.label}>
      {list.newest && (
        <a class="button button-back" href={list.newest}>
          {words.newest}
        </a>
      )}
      {list.number !== undefined && <span class="pager-number">{fill(strings.pageNumber, { number: String(list.number) })}</span>}
      {list.older && (
        <a class="button button-on" href={list.older}>
          {words.older}
        </a>
      )}
    </nav>
  )
}
