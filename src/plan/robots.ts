import type { PlanContext } from './plan-context.ts'
import { textArtifact } from './text-artifact.ts'
import type { Artifact } from '../model/artifact.ts'

/** robots.txt (RFC 9309): all may read all; a preview is for nobody's index. */
export function planRobots({ newsroom }: PlanContext): readonly Artifact[] {
  const rule = newsroom.isPreview ? 'Disallow: /' : 'Disallow:'
  return [textArtifact('robots.txt', `User-agent: *\n${rule}\n`)]
}
