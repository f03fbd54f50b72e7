import type { Instant } from './instant.ts'
import type { Language } from './locale.ts'

/* What search engines are told (sitemaps.org, protocol 0.9). All addresses are absolute. */

/** A list of pages, 50,000 at most. */
export interface SitemapView {
  readonly kind: 'sitemap'
  readonly pages: readonly SitemapPage[]
}

export interface SitemapPage {
  readonly href: string
  /** A day or an instant with an offset; undefined where nothing tells it. */
  readonly changed: string | undefined
  /** The page in every language in which it exists, itself included, and `x-default`; empty where it is in one only. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[]
}

/** What sitemaps tell of a page, by addresses within the site. */
export interface Listing {
  readonly language: Language
  /** Of a release, whose year has a sitemap of its own. */
  readonly year: string | undefined
  readonly address: string
  /** When what it shows was last changed: a release when it was published or corrected, a list when its newest entry was. Undefined where nothing tells it. */
  readonly changed: Instant | undefined
  /** The page in every language in which it exists, itself included. */
  readonly versions: readonly { readonly language: Language; readonly address: string }[]
}

/** The list of all lists. */
export interface SitemapIndexView {
  readonly kind: 'sitemap-index'
  readonly parts: readonly { readonly href: string; readonly changed: string | undefined }[]
}

/** What is news (Google's extension 0.9), newest first, 1,000 at most. */
export interface NewsSitemapView {
  readonly kind: 'news-sitemap'
  readonly items: readonly NewsItem[]
  /** Stands alone where nothing is news, since a sitemap lists one page at least. */
  readonly fallback: string
}

export interface NewsItem {
  readonly href: string
  readonly title: string
  readonly language: string
  /** Who publishes it, as the site is called in its language. */
  readonly publication: string
  readonly published: string
}
