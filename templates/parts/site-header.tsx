import type { Frame } from '../../src/model/view/frame.ts'
import type { PageView } from '../../src/model/view/page-view.ts'
import { Brand } from './brand.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Menu } from './menu.tsx'
import { MenuButton } from './menu-button.tsx'
import { PreviewRibbon } from './preview-ribbon.tsx'
import { SiteSearch } from './site-search.tsx'

interface Props {
  readonly view: PageView
  readonly frame: Frame
}

/** Languages, search, name and menu. */
export function SiteHeader({ view, frame }: Props) {
  return (
    <header class="site-header">
      <PreviewRibbon frame={frame} />
      <div class="top-bar">
        <div class="container">
          <LanguageSwitch choices={view.languages} label={frame.strings.languages} />
          {view.kind !== 'search' && <SiteSearch frame={frame} />}
        </div>
      </div>
      <div class="site-bar container">
        <Brand frame={frame} />
        <MenuButton frame={frame} />
        <Menu here={view.href} frame={frame} />
      </div>
    </header>
  )
}
