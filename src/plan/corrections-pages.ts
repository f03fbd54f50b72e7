import { cutList } from './cut-list.ts'
import { listPage } from './list-artifacts.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { correctionEntry, eventsOf } from './release-events.ts'
import { correctionsAddress, releaseAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import type { CorrectionsSketch } from '../model/sketch.ts'

/** What was corrected, updated or withdrawn after publication, in every language even where that is nothing. */
export function planCorrections(context: PlanContext): readonly Artifact[] {
  const { editions } = context.newsroom
  const versions = editions.map(({ language }) => ({ language, address: correctionsAddress(language) }))
  return editions.flatMap((edition) => {
    const { language } = edition
    const { strings } = context.frameIn(language)
    const address = correctionsAddress(language)
    const facts = { language, address, title: strings.corrections, description: strings.correctionsText, trail: [], versions }
    return cutList(context, address, eventsOf(edition)).map((page) => {
      const { items, ...place } = page.list
      return correctionsArtifact(context, { kind: 'corrections', facts, address: page.address, place, events: items })
    })
  })
}

export function correctionsArtifact(context: ViewContext, sketch: CorrectionsSketch): Artifact {
  const { facts, place, events } = sketch
  return listPage(context, sketch, {
    shows: events.map(({ file }) => context.releaseNamed(file).digests.link),
    changed: events[0]?.at,
    hrefs: () => events.map(({ file }) => context.links.href(releaseAddress(context.releaseNamed(file).release))),
    view: (base) => {
      const record = { ...place, items: events.map((event) => correctionEntry(context, event)) }
      return { kind: 'corrections', ...base, title: facts.title, record }
    },
  })
}
