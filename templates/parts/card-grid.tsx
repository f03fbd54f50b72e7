import type { ReleaseCard as Card } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { ReleaseCard } from './release-card.tsx'

interface Props {
  readonly cards: readonly Card[]
  readonly strings: Strings
}

/** Releases as cards, under a heading of level 2. */
export function CardGrid({ cards, strings }: Props) {
  return (
    <ul class="card-grid">
      {cards.map((card) => (
        <li>
          <ReleaseCard card={card} strings={strings} heading="h3" />
        </li>
      ))}
    </ul>
  )
}
