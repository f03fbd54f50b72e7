import type { Body, BodyHref } from './body.ts'
import type { DataView } from './data-view.ts'
import type { Place } from './diagnostic.ts'
import type { PackageView } from './package.ts'
import type { PictureOrder } from './picture-order.ts'
import type { Listing } from './sitemap.ts'
import type { Sketch } from './sketch.ts'
import type { AssetFile } from './source.ts'
import type { Frame } from './view/frame.ts'
import type { PageView } from './view/page-view.ts'

/**
 * One file of the finished site: decided, and not yet made. `path` is relative to dist/; `origin` is what asked for it.
 * `key` stands for all that `make` depends on: of two artifacts with equal paths and keys, `make` gives equal answers. So a
 * file whose key is known from before need not even be looked at.
 */
export type Artifact = PageArtifact | DataArtifact | TextArtifact | CopyArtifact | PictureArtifact | PackageArtifact

export interface PageArtifact extends Decided {
  readonly kind: 'page'
  /** How sitemaps list it; undefined for what is not to be found. */
  readonly listing: Listing | undefined
  readonly make: () => PageInput
}

/** A file for machines: a feed, a sitemap. */
export interface DataArtifact extends Decided {
  readonly kind: 'data'
  readonly make: () => DataView
}

interface TextArtifact extends Decided {
  readonly kind: 'text'
  readonly make: () => string
}

interface CopyArtifact extends Decided {
  readonly kind: 'copy'
  readonly asset: AssetFile
}

/** A file that the host makes of a picture: nothing but the picture's digest has to be known to decide it. */
export interface PictureArtifact extends Decided {
  readonly kind: 'picture'
  readonly order: PictureOrder
}

/** Files of the site in one, which the host packs when they are made. */
export interface PackageArtifact extends Decided {
  readonly kind: 'package'
  readonly make: () => PackageView
}

interface Decided {
  readonly path: string
  readonly origin: Place | undefined
  readonly key: string
  /** Of a file that shows releases; undefined where it shows nothing of any, or more than a sketch tells. */
  readonly sketch?: Sketch | undefined
}

/** All that the bytes of a page depend on, apart from the theme. */
export interface PageInput {
  readonly view: PageView
  readonly frame: Frame
  readonly body: { readonly text: Body; readonly hrefs: readonly BodyHref[] } | undefined
}

/** A file of the finished site. Copies, pictures and packages are left to the host, which has the bytes. */
export type OutputFile =
  | { readonly kind: 'made'; readonly path: string; readonly content: string }
  | { readonly kind: 'copy'; readonly path: string; readonly asset: AssetFile }
  | { readonly kind: 'picture'; readonly path: string; readonly order: PictureOrder }
  | { readonly kind: 'package'; readonly path: string; readonly view: PackageView }
