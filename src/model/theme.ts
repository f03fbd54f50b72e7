import type { InEveryLanguage } from './locale.ts'
import type { SafeHtml } from './safe-html.ts'
import type { Strings } from './strings.ts'
import type { Frame } from './view/frame.ts'
import type { PageView } from './view/page-view.ts'

/** The look of a site: its templates, its words, its style sheet and its script. */
export interface Theme {
  /** Changes whenever the same view could render to other bytes. */
  readonly version: string
  readonly strings: InEveryLanguage<Strings>
  /** The style sheet as text. */
  readonly stylesheet: string
  /** The script of the page on which one searches, an ES module as text. */
  readonly searchScript: string
  /** The style sheet of that page, as text; it comes after the other. */
  readonly searchStylesheet: string
  /** A whole HTML document. `body` is there for releases and standing pages. */
  renderPage(view: PageView, frame: Frame, body: SafeHtml | undefined): string
}
