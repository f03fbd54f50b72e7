import { cutList } from './cut-list.ts'
import { listPage } from './list-artifacts.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { momentOf } from './release-card.ts'
import { correctionsAddress, releaseAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { CorrectionsSketch, ReleaseEvent } from '../model/sketch.ts'
import type { CorrectionEntry } from '../model/view.ts'

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
      const record = { ...place, items: events.map((event) => entryOf(context, event)) }
      return { kind: 'corrections', ...base, title: facts.title, record }
    },
  })
}

/** Newest first. What a release was corrected of stays on record when it is withdrawn, so that full pages never move. */
function eventsOf({ releases, withdrawn }: Edition): readonly ReleaseEvent[] {
  return [...releases, ...withdrawn]
    .flatMap((one) => eventsIn(one).map((event) => ({ event, id: one.release.id })))
    .toSorted((a, b) => compare(b.event.at, a.event.at) || compare(a.id, b.id))
    .map(({ event }) => event)
}

/** Newest first, and of one moment the one written last; a withdrawal comes after all else. */
function eventsIn({ release: { file }, changes, withdrawal }: PublishedRelease): readonly ReleaseEvent[] {
  const told = changes.flatMap(({ kind, at, note }): readonly ReleaseEvent[] => (kind === 'minor' ? [] : [{ kind, at, note, file }]))
  const last: readonly ReleaseEvent[] = withdrawal ? [{ kind: 'withdrawal', at: withdrawal.at, note: withdrawal.reason, file }] : []
  return [...told, ...last].toReversed()
}

function entryOf(context: ViewContext, { kind, at, note, file }: ReleaseEvent): CorrectionEntry {
  const { release } = context.releaseNamed(file)
  return {
    kind,
    at: momentOf(context, at, release.language),
    note,
    release: { href: context.links.href(releaseAddress(release)), text: release.title, lang: undefined },
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
