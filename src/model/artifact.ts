import type { Body } from './body.ts'
import type { DataView } from './data-view.ts'
import type { Place } from './diagnostic.ts'
import type { AssetFile } from './source.ts'
import type { Frame, PageView } from './view.ts'

/** One file of the finished site: decided, and not yet made. `path` is relative to dist/; `origin` is what asked for it. */
export type Artifact =
  | { readonly kind: 'page'; readonly path: string; readonly origin: Place | undefined; readonly page: PageInput }
  /** A file for machines: a feed, a sitemap. */
  | { readonly kind: 'data'; readonly path: string; readonly origin: Place | undefined; readonly view: DataView }
  | { readonly kind: 'text'; readonly path: string; readonly origin: Place | undefined; readonly text: string }
  | { readonly kind: 'copy'; readonly path: string; readonly origin: Place | undefined; readonly asset: AssetFile }

/** All that the bytes of a page depend on, apart from the theme. */
export interface PageInput {
  readonly view: PageView
  readonly frame: Frame
  readonly body: { readonly text: Body; readonly hrefs: readonly string[] } | undefined
}

/** A file of the finished site. A copy is left to the host, which has the bytes. */
export type OutputFile =
  | { readonly kind: 'made'; readonly path: string; readonly content: string }
  | { readonly kind: 'copy'; readonly path: string; readonly asset: AssetFile }
