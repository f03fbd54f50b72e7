import { SITE } from '../shared/site.js'

export const data = { permalink: '/robots.txt', eleventyExcludeFromCollections: true }

export function render() {
  return `User-agent: *\nSitemap: ${SITE.url}/sitemap.xml\n`
}
