import type { MenuItem } from '../../src/model/view/frame.ts'
import { langOf } from '../lang-of.ts'

interface Props {
  readonly item: MenuItem
  readonly here: string
  readonly class: string
}

/** A menu item: a link, or a heading where it leads nowhere itself. */
export function MenuLink({ item, here, class: className }: Props) {
  if (item.href === undefined) {
    return (
      <span class={className} {...langOf(item)}>
        {item.text}
      </span>
    )
  }
  return (
    <a class={className} href={item.href} aria-current={item.href === here ? 'page' : undefined} {...langOf(item)}>
      {item.text}
    </a>
  )
}
