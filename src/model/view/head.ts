import type { Json } from '../json.ts'

/** The head of the document. Addresses here are absolute. */
export interface Head {
  readonly title: string
  readonly description: string
  readonly canonical: string | undefined
  readonly noindex: boolean
  /** Root-relative: where the browser is sent on at once, on the page of an old address. */
  readonly refresh: string | undefined
  /** The page's translations and itself, and `x-default` where there is one. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[]
  /** Root-relative: what the page says, in other formats. */
  readonly formats: readonly { readonly type: string; readonly title: string; readonly href: string }[]
  /** Root-relative: the feeds of what the page shows, and of its language. */
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[]
  readonly openGraph: OpenGraph
  readonly jsonLd: readonly Json[]
}

export interface OpenGraph {
  readonly type: 'website' | 'article'
  readonly title: string
  /** As Open Graph writes it: fr_FR. */
  readonly locale: string
  /** Those of the page's translations. */
  readonly otherLocales: readonly string[]
  readonly image: SharedImage | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly section: string | undefined
  readonly tags: readonly string[]
}

/** A picture where the page is shared. Its address is absolute; its size in pixels where it is known. */
interface SharedImage {
  readonly href: string
  readonly alt: string
  readonly width: number | undefined
  readonly height: number | undefined
}
