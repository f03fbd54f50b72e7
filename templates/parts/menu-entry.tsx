import type { MenuItem } from '../../src/model/view/frame.ts'
import { langOf } from '../lang-of.ts'
import { MenuLink } from './menu-link.tsx'
import { MenuPanel } from './menu-panel.tsx'

interface Props {
  readonly item: MenuItem
  readonly here: string
}

/** An entry of the menu: a link, or a panel that opens; one panel at a time. */
export function MenuEntry({ item, here }: Props) {
  if (item.items.length === 0) return <MenuLink item={item} here={here} class="menu-top" />
  return (
    <details name="menu">
      <summary class={leadsTo(item, here) ? 'menu-top menu-top-here' : 'menu-top'} {...langOf(item)}>
        {item.text}
      </summary>
      <MenuPanel item={item} here={here} />
    </details>
  )
}

/** Whether a page is in a part of the menu. */
export function leadsTo(item: MenuItem, here: string): boolean {
  return item.href === here || item.items.some((inner) => leadsTo(inner, here))
}
