import type { Link as LinkView } from '../../src/model/view/parts.ts'
import type { Strings } from '../../src/model/strings.ts'
import { langOf } from '../lang-of.ts'

interface Props {
  readonly links: readonly LinkView[]
  readonly here: string
  readonly strings: Strings
}

/** The pages of one part of the site. */
export function SectionNav({ links, here, strings }: Props) {
  return (
    <nav class="section-nav" aria-label={strings.inThisSection}>
      <p class="aside-title">{strings.inThisSection}</p>
      <ul>
        {links.map((link) => (
          <li>
            <a href={link.href} aria-current={link.href === here ? 'page' : undefined} {...langOf(link)}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
