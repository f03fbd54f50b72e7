import type { ReleaseList as List } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { Pager } from './pager.tsx'
import { ReleaseCard } from './release-card.tsx'

interface Props {
  readonly list: List
  readonly strings: Strings
}

/** Releases one under the other, with the way to older ones and back. */
export function ReleaseList({ list, strings }: Props) {
  if (list.items.length === 0) return <p class="empty-list">{strings.noReleases}</p>
  const words = { label: strings.allNews, older: strings.olderNews, newest: strings.newestNews }
  return (
    <>
      <ul class="release-list">
        {list.items.map((card) => (
          <li>
            <ReleaseCard card={card} strings={strings} heading="h2" />
          </li>
        ))}
      </ul>
      <Pager list={list} words={words} strings={strings} />
    </>
  )
}
