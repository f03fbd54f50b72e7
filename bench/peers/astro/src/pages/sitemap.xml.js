import { sitemapOf } from '../../shared/sitemap-of.js'
import { siteContent } from '../lib/site-content.js'

export async function GET() {
  const { news, lists } = await siteContent()
  return new Response(sitemapOf(news, lists))
}
