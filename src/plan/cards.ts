import { cardOf } from './card-plan.ts'
import { pictureArtifact } from './picture-artifact.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import type { Artifact } from '../model/artifact.ts'
import type { CardSketch } from '../model/sketch.ts'

/** A card for every release that may be shared. */
export function planCards(context: PlanContext): readonly Artifact[] {
  return context.newsroom.editions.flatMap(({ releases }) =>
    releases.flatMap(({ release }) => cardArtifact(context, { kind: 'card', file: release.file }) ?? []),
  )
}

/** The file of a card; undefined for a release that has none. */
export function cardArtifact(context: ViewContext, sketch: CardSketch): Artifact | undefined {
  const card = cardOf(context, context.releaseNamed(sketch.file))
  return card && { ...pictureArtifact(card), sketch }
}
