import { dataArtifact } from './data-artifact.ts'
import { feedContent } from './feed-content.ts'
import type { ViewContext } from './plan-context.ts'
import { wholeDigests } from './whole-name.ts'
import type { Artifact } from '../model/artifact.ts'
import type { FeedSketch, WholeName } from '../model/sketch.ts'

/** A document of a feed. */
export function feedArtifact(context: ViewContext, sketch: FeedSketch): Artifact {
  const { address, document, releases, withdrawn } = sketch
  const named = (all: readonly WholeName[]) => all.map(({ file }) => context.releaseNamed(file))
  const shows = [...releases, ...withdrawn].flatMap((one) => wholeDigests(context, one))
  const content = () => feedContent(context, { releases: named(releases), withdrawn: named(withdrawn) })
  return dataArtifact(context, address, shows, () => ({ ...document, content: content() }), sketch)
}
