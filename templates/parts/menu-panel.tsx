import type { MenuItem } from '../../src/model/view/frame.ts'
import { MenuGroup } from './menu-group.tsx'
import { MenuLink } from './menu-link.tsx'

interface Props {
  readonly item: MenuItem
  readonly here: string
}

/** What opens under an entry: its own page and intro, a column per group, and one for what stands in no group. */
export function MenuPanel({ item, here }: Props) {
  const groups = item.items.filter((inner) => inner.items.length > 0)
  const loose = item.items.filter((inner) => inner.items.length === 0)
  return (
    <div class="menu-panel">
      <div class="menu-panel-inner container">
        <div class="menu-intro">
          <MenuLink item={item} here={here} class="menu-title" />
          {item.intro && <p>{item.intro}</p>}
        </div>
        <ul class="menu-groups">
          {groups.map((group) => (
            <MenuGroup group={group} here={here} />
          ))}
          {loose.length > 0 && (
            <li class="menu-group">
              <ul>
                {loose.map((single) => (
                  <li>
                    <MenuLink item={single} here={here} class="menu-heading" />
                  </li>
                ))}
              </ul>
            </li>
          )}
        </ul>
      </div>
    </div>
  )
}
