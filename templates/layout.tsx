import type { Children } from '../src/jsx/jsx-runtime.ts'
import type { Frame } from '../src/model/view/frame.ts'
import type { PageView } from '../src/model/view/page-view.ts'
import { Breadcrumb } from './parts/breadcrumb.tsx'
import { Document } from './parts/document.tsx'
import { PrintAddress } from './parts/print-address.tsx'
import { SiteFooter } from './parts/site-footer.tsx'
import { SiteHeader } from './parts/site-header.tsx'

interface Props {
  readonly view: PageView
  readonly frame: Frame
  readonly children: Children
}

/** What pages of one language share: header with menu, way back, footer. */
export function Layout({ view, frame, children }: Props) {
  return (
    <Document view={view} frame={frame}>
      <SiteHeader view={view} frame={frame} />
      <main id="content" class="main">
        <Breadcrumb links={view.breadcrumb} frame={frame} />
        {children}
        <PrintAddress head={view.head} />
      </main>
      <SiteFooter languages={view.languages} frame={frame} />
    </Document>
  )
}
