import { oncePerFrame } from '../once-per-frame.ts'
import type { Frame } from '../../src/model/view/frame.ts'
import { leadsTo, MenuEntry } from './menu-entry.tsx'

interface Props {
  /** The address of the page. */
  readonly here: string
  readonly frame: Frame
}

/** The menu: in the header on wide screens, a panel of its own on narrow ones. Without popovers it stands in the page. */
export function Menu({ here, frame }: Props) {
  return frame.menu.some((item) => leadsTo(item, here)) ? <MenuAt here={here} frame={frame} /> : <MenuOfOthers frame={frame} />
}

/** The menu of the many pages that are not in it. */
const MenuOfOthers = oncePerFrame(({ frame }) => <MenuAt here="" frame={frame} />)

function MenuAt({ here, frame }: Props) {
  return (
    <nav id="site-menu" class="menu" popover="auto" aria-label={frame.strings.menu}>
      <button class="menu-close" type="button" popovertarget="site-menu" popovertargetaction="hide">
        {frame.strings.closeMenu}
      </button>
      <ul class="menu-entries">
        {frame.menu.map((item) => (
          <li class="menu-entry">
            <MenuEntry item={item} here={here} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
