import { apiItem, apiItemKey } from './api-item.ts'
import { cutNewest } from './cut-list.ts'
import { dataArtifact } from './data-artifact.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { apiAddress, apiPartAddress, schemaAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Language } from '../model/locale.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { ApiSketch } from '../model/sketch.ts'

/** How many releases a document of a list holds. */
const API_SIZE = 50

/**
 * The documents of one list. As with pages, full ones are counted from the oldest and never change again, and the list's own
 * address has all that is newer; here one is there only when another leads to it.
 */
export function apiList(
  context: PlanContext,
  language: Language,
  name: string,
  releases: readonly PublishedRelease[],
): readonly Artifact[] {
  const [own, ...full] = cutNewest(releases, API_SIZE)
  const addressOf = (number: number | undefined) =>
    number === undefined ? apiAddress(language, name) : apiPartAddress(language, name, number)
  return [own, ...full.filter(({ number }) => number <= (own.older ?? 0))].map(({ number, older, items }) =>
    apiListArtifact(context, {
      kind: 'api',
      language,
      address: addressOf(number),
      older: older === undefined ? undefined : addressOf(older),
      newest: number === undefined ? undefined : addressOf(undefined),
      releases: items.map(({ release }) => release.file),
    }),
  )
}

export function apiListArtifact(context: ViewContext, sketch: ApiSketch): Artifact {
  const { language, address, older, newest } = sketch
  const releases = sketch.releases.map((file) => context.releaseNamed(file))
  const { absolute } = context.links
  const view = () => ({
    kind: 'api-list' as const,
    schema: absolute(schemaAddress('releases-1')),
    self: absolute(address),
    language,
    older: older === undefined ? undefined : absolute(older),
    newest: newest === undefined ? undefined : absolute(newest),
    items: releases.map((one) => apiItem(context, one)),
  })
  return dataArtifact(context, address, releases.map(apiItemKey), view, sketch)
}
