import type { Frame } from '../src/model/view/frame.ts'
import type { PageKind, ViewOf } from '../src/model/view/page-view.ts'
import type { SafeHtml } from '../src/model/safe-html.ts'

/** What the template of one kind of page gets. `body` is there for releases and standing pages. */
export interface PageProps<K extends PageKind> {
  readonly view: ViewOf<K>
  readonly frame: Frame
  readonly body: SafeHtml | undefined
}
