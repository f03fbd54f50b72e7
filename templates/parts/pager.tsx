import type { ReleaseList } from '../../src/model/view.ts'
import type { Strings } from '../../src/model/strings.ts'
import { fill } from '../fill.ts'

interface Props {
  readonly list: ReleaseList
  readonly strings: Strings
}

/** The way through a list: back to the newest, on to older ones. No list tells how long it is. */
export function Pager({ list, strings }: Props) {
  if (!list.newest && !list.older) return null
  return (
    <nav class="pager" aria-label={strings.allNews}>
      {list.newest && (
        <a class="button button-back" href={list.newest}>
          {strings.newestNews}
        </a>
      )}
      {list.number !== undefined && <span class="pager-number">{fill(strings.pageNumber, { number: String(list.number) })}</span>}
      {list.older && (
        <a class="button button-on" href={list.older}>
          {strings.olderNews}
        </a>
      )}
    </nav>
  )
}
