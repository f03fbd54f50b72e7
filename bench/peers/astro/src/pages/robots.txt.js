import { SITE } from '../../shared/site.js'

export function GET() {
  return new Response(`User-agent: *\nSitemap: ${SITE.url}/sitemap.xml\n`)
}
