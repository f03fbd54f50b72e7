import type { PlanContext } from './plan-context.ts'
import type { Artifact } from '../model/artifact.ts'

/** robots.txt (RFC 9309): all may read all; a preview is for nobody's index. */
export function planRobots({ newsroom }: PlanContext): readonly Artifact[] {
  const rule = newsroom.isPreview ? 'Disallow: /' : 'Disallow:'
  return [{ kind: 'text', path: 'robots.txt', origin: undefined, text: `User-agent: *\n${rule}\n` }]
}
