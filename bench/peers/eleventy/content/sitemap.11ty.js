import { sitemapOf } from '../shared/sitemap-of.js'

export const data = { permalink: '/sitemap.xml', eleventyExcludeFromCollections: true }

export function render({ collections: { news, lists } }) {
  return sitemapOf(news, lists)
}
