import type { Frame } from '../../src/model/view/frame.ts'

/** Opens the menu on narrow screens. */
export function MenuButton({ frame }: { readonly frame: Frame }) {
  return (
    <button class="menu-button" type="button" popovertarget="site-menu">
      {frame.strings.menu}
    </button>
  )
}
