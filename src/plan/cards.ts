import { cardOf } from './card-plan.ts'
import { pictureArtifact } from './picture-artifact.ts'
import type { PlanContext } from './plan-context.ts'
import type { Artifact } from '../model/artifact.ts'

/** A card for every release that may be shared. */
export function planCards(context: PlanContext): readonly Artifact[] {
  return context.newsroom.editions.flatMap(({ releases }) =>
    releases.flatMap((one) => {
      const card = cardOf(context, one)
      return card ? [pictureArtifact(card)] : []
    }),
  )
}
