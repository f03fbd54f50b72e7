import type { Children } from '../src/jsx/jsx-runtime.ts'
import type { Frame } from '../src/model/view/frame.ts'
import type { PageView } from '../src/model/view/page-view.ts'
import { Brand } from './parts/brand.tsx'
import { Document } from './parts/document.tsx'
import { PreviewRibbon } from './parts/preview-ribbon.tsx'

interface Props {
  readonly view: PageView
  readonly frame: Frame
  readonly children: Children
}

/** Pages that belong to no language, and so have no menu. */
export function BareLayout({ view, frame, children }: Props) {
  return (
    <Document view={view} frame={frame}>
      <header class="site-header">
        <PreviewRibbon frame={frame} />
        <div class="site-bar container">
          <Brand frame={frame} />
        </div>
      </header>
      <main id="content" class="main main-bare">
        {children}
      </main>
    </Document>
  )
}
