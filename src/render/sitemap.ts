import { element, textElement, xmlDocument, type Xml } from './xml.ts'
import type { NewsItem, NewsSitemapView, SitemapIndexView, SitemapPage, SitemapView } from '../model/sitemap.ts'
import type { Written } from '../model/written.ts'

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A sitemap (protocol 0.9) with the translations of its pages, as Google and others read them. */
export function sitemap({ pages }: SitemapView): Written {
  return xmlDocument('urlset', { xmlns: SITEMAP, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, pages.map(page))
}

function page({ href, changed, alternates }: SitemapPage): Xml {
  return element('url', {}, [
    ...place(href, changed),
    ...alternates.map((one) => element('xhtml:link', { rel: 'alternate', hreflang: one.hreflang, href: one.href })),
  ])
}

export function sitemapIndex({ parts }: SitemapIndexView): Written {
  return xmlDocument(
    'sitemapindex',
    { xmlns: SITEMAP },
    parts.map(({ href, changed }) => element('sitemap', {}, place(href, changed))),
  )
}

/** A sitemap in which every page is news (Google's extension 0.9). */
export function newsSitemap({ items, fallback }: NewsSitemapView): Written {
  const pages = items.length > 0 ? items.map(newsItem) : [element('url', {}, place(fallback, undefined))]
  return xmlDocument('urlset', { xmlns: SITEMAP, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }, pages)
}

function newsItem({ href, title, language, publication, published }: NewsItem): Xml {
  return element('url', {}, [
    ...place(href, undefined),
    element('news:news', {}, [
      element('news:publication', {}, [textElement('news:name', publication), textElement('news:language', language)]),
      textElement('news:publication_date', published),
      textElement('news:title', title),
    ]),
  ])
}

function place(href: string, changed: string | undefined): readonly Xml[] {
  return [textElement('loc', href), ...(changed === undefined ? [] : [textElement('lastmod', changed)])]
}
