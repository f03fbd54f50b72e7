import type { TermTeaser } from '../../src/model/view/home-view.ts'
import { Link } from './link.tsx'
import { Time } from './time.tsx'

interface Props {
  readonly title: string
  readonly teasers: readonly TermTeaser[]
}

/** Regions or topics, each with its newest release. */
export function TermTeasers({ title, teasers }: Props) {
  if (teasers.length === 0) return null
  return (
    <section class="teasers container">
      <h2 class="section-title">{title}</h2>
      <ul class="teaser-grid">
        {teasers.map(({ term, newest }) => (
          <li class="teaser">
            <h3 class="teaser-term">
              <Link link={term} />
            </h3>
            {newest && (
              <p class="teaser-newest">
                <a href={newest.href}>{newest.title}</a> <Time moment={newest.date} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
