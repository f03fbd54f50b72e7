import { editsHere } from './admin/edits-here.ts'
import type { PlanContext } from './plan-context.ts'
import { ADMIN_ADDRESS, NEWS_SITEMAP_ADDRESS, SITEMAP_ADDRESS } from './routes.ts'
import { textArtifact } from './text-artifact.ts'
import type { Artifact } from '../model/artifact.ts'

/** robots.txt (RFC 9309): all may read all, and are told where to begin; a preview is for nobody's index. */
export function planRobots({ newsroom, links }: PlanContext): readonly Artifact[] {
  const sitemaps = [SITEMAP_ADDRESS, NEWS_SITEMAP_ADDRESS].map((address) => `Sitemap: ${links.absolute(address)}`)
  const lines = [
    'User-agent: *',
    ...(newsroom.isPreview
      ? ['Disallow: /']
      : [editsHere(newsroom) ? `Disallow: ${links.path(ADMIN_ADDRESS)}` : 'Disallow:', '', ...sitemaps]),
  ]
  return [textArtifact('robots.txt', lines.map((line) => `${line}\n`).join(''))]
}
