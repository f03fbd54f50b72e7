import type { Link as LinkView } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { Link } from './link.tsx'

interface Props {
  readonly previous: LinkView | undefined
  readonly next: LinkView | undefined
  /** What the neighbours are. */
  readonly label: string
  readonly strings: Strings
}

/** The releases or digests before and after. */
export function Neighbours({ previous, next, label, strings }: Props) {
  if (!previous && !next) return null
  return (
    <nav class="neighbours container" aria-label={label}>
      {previous && (
        <p class="neighbour neighbour-previous">
          <span class="neighbour-label">{strings.previous}</span> <Link link={previous} />
        </p>
      )}
      {next && (
        <p class="neighbour neighbour-next">
          <span class="neighbour-label">{strings.next}</span> <Link link={next} />
        </p>
      )}
    </nav>
  )
}
