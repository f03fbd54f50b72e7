import { htmlOf, type Component, type Markup } from '../src/jsx/jsx-runtime.ts'
import type { Frame } from '../src/model/view/frame.ts'
import type { PageKind, PageView, ViewOf } from '../src/model/view/page-view.ts'
import type { SafeHtml } from '../src/model/safe-html.ts'
import type { PageProps } from './page-props.ts'
import { PAGES } from './pages.ts'

/** The whole document of a page, ending in a newline. */
export function renderPage(view: PageView, frame: Frame, body: SafeHtml | undefined): string {
  return `<!doctype html>\n${htmlOf(documentOf(view.kind, view, frame, body))}\n`
}

function documentOf<K extends PageKind>(kind: K, view: ViewOf<K>, frame: Frame, body: SafeHtml | undefined): Markup {
  const Page: Component<PageProps<K>> = PAGES[kind]
  return <Page view={view} frame={frame} body={body} />
}
