import type { MenuItem } from '../../src/model/view/frame.ts'
import { MenuLink } from './menu-link.tsx'

interface Props {
  readonly group: MenuItem
  readonly here: string
}

/** A column of the menu. */
export function MenuGroup({ group, here }: Props) {
  return (
    <li class="menu-group">
      <MenuLink item={group} here={here} class="menu-heading" />
      {group.intro && <p class="menu-group-intro">{group.intro}</p>}
      <ul>
        {group.items.map((item) => (
          <li>
            <MenuLink item={item} here={here} class="menu-link" />
          </li>
        ))}
      </ul>
    </li>
  )
}
