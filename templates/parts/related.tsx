import type { ReleaseCard } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { CardGrid } from './card-grid.tsx'

interface Props {
  readonly cards: readonly ReleaseCard[]
  readonly strings: Strings
}

/** What else there is to read. */
export function Related({ cards, strings }: Props) {
  if (cards.length === 0) return null
  return (
    <section class="related container">
      <h2 class="section-title">{strings.related}</h2>
      <CardGrid cards={cards} strings={strings} />
    </section>
  )
}
