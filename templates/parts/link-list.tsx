import type { Link as LinkView } from '../../src/model/view/parts.ts'
import { Link } from './link.tsx'

interface Props {
  readonly links: readonly LinkView[]
  readonly class: string
}

/** A plain list of links. */
export function LinkList({ links, class: className }: Props) {
  return (
    <ul class={className}>
      {links.map((link) => (
        <li>
          <Link link={link} />
        </li>
      ))}
    </ul>
  )
}
