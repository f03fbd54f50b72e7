import type { ReleaseCard } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { Image } from './image.tsx'
import { ReleaseMeta } from './release-meta.tsx'
import { Ribbon } from './ribbon.tsx'

interface Props {
  readonly card: ReleaseCard
  readonly strings: Strings
}

/** The release that leads the home page. */
export function Lead({ card, strings }: Props) {
  return (
    <article class={card.image ? 'lead container' : 'lead lead-plain container'}>
      {card.image && (
        <div class="lead-picture">
          <Image image={card.image} alt={card.image.alt} loading="eager" sizes="(width >= 62rem) 50rem, 100vw" />
        </div>
      )}
      <div class="lead-text">
        <Ribbon ribbon={card.ribbon} strings={strings} />
        <ReleaseMeta release={card} strings={strings} />
        <h2 class="lead-title">
          <a href={card.href}>{card.title}</a>
        </h2>
        <p class="lead-summary">{card.summary}</p>
      </div>
    </article>
  )
}
