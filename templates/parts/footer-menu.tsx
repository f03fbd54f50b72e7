import type { MenuItem } from '../../src/model/view/frame.ts'
import { MenuLink } from './menu-link.tsx'

interface Props {
  readonly items: readonly MenuItem[]
  readonly label: string
}

/** The groups of the footer. */
export function FooterMenu({ items, label }: Props) {
  if (items.length === 0) return null
  return (
    <nav class="footer-menu" aria-label={label}>
      <ul class="footer-groups">
        {items.map((group) => (
          <li>
            <MenuLink item={group} here="" class="footer-heading" />
            {group.intro && <p class="footer-intro">{group.intro}</p>}
            {group.items.length > 0 && (
              <ul>
                {group.items.map((item) => (
                  <li>
                    <MenuLink item={item} here="" class="footer-link" />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
