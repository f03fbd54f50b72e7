import type { Frame } from '../../src/model/view/frame.ts'
import type { Link as LinkView } from '../../src/model/view/parts.ts'
import { langOf } from '../lang-of.ts'
import { Link } from './link.tsx'

interface Props {
  readonly links: readonly LinkView[]
  readonly frame: Frame
}

/** From the home page to this one, which is not a link. */
export function Breadcrumb({ links, frame }: Props) {
  const here = links.at(-1)
  if (!here) return null
  return (
    <nav class="breadcrumb container" aria-label={frame.strings.breadcrumb}>
      <ol>
        {links.slice(0, -1).map((link) => (
          <li>
            <Link link={link} />
          </li>
        ))}
        <li>
          <span aria-current="page" {...langOf(here)}>
            {here.text}
          </span>
        </li>
      </ol>
    </nav>
  )
}
