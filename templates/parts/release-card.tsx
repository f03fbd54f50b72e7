import type { ReleaseCard as Card } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { Image } from './image.tsx'
import { Link } from './link.tsx'
import { ReleaseMeta } from './release-meta.tsx'
import { Ribbon } from './ribbon.tsx'

interface Props {
  readonly card: Card
  readonly strings: Strings
  readonly heading: 'h2' | 'h3'
}

/** How wide the picture stands: beside the text of a list, which has headings of level 2, and above that of a grid. */
const SIZES = {
  h2: 'clamp(6rem, 22vw, 15rem)',
  h3: '(width >= 62rem) 24rem, (width >= 44rem) 45vw, 92vw',
} as const

/** A release in a grid. The headline is the link; its target covers the card. The picture only repeats it, so it is silent. */
export function ReleaseCard({ card, strings, heading: Heading }: Props) {
  return (
    <article class="card">
      {card.image && (
        <div class="card-picture">
          <Image image={card.image} alt="" loading="lazy" sizes={SIZES[Heading]} />
        </div>
      )}
      <div class="card-text">
        <Ribbon ribbon={card.ribbon} strings={strings} />
        <ReleaseMeta release={card} strings={strings} />
        <Heading class="card-title">
          <a href={card.href}>{card.title}</a>
        </Heading>
        <p class="card-summary">{card.summary}</p>
        {card.topic && <Link link={card.topic} class="card-topic" />}
      </div>
    </article>
  )
}
