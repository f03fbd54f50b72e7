import type { PlanContext } from './plan-context.ts'
import { wholeName } from './whole-name.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { FeedSketch } from '../model/sketch.ts'

/** Names the releases of one document of a feed. */
export function namesOf(
  context: PlanContext,
  { releases, withdrawn }: { readonly releases: readonly PublishedRelease[]; readonly withdrawn: readonly PublishedRelease[] },
): Pick<FeedSketch, 'releases' | 'withdrawn'> {
  const names = (all: readonly PublishedRelease[]) => all.map((one) => wholeName(context, one))
  return { releases: names(releases), withdrawn: names(withdrawn) }
}
