import { pagedArtifacts } from './list-artifacts.ts'
import type { PlanContext } from './plan-context.ts'
import { momentOf } from './release-card.ts'
import { correctionsAddress, releaseAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Instant } from '../model/instant.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { Release } from '../model/release.ts'
import type { CorrectionEntry } from '../model/view.ts'

/** What was corrected, updated or withdrawn after publication, in every language even where that is nothing. */
export function planCorrections(context: PlanContext): readonly Artifact[] {
  const { editions } = context.newsroom
  const versions = editions.map(({ language }) => ({ language, address: correctionsAddress(language) }))
  return editions.flatMap((edition) => {
    const { language } = edition
    const { strings } = context.frameIn(language)
    const title = strings.corrections
    const facts = { language, address: correctionsAddress(language), title, description: strings.correctionsText, trail: [], versions }
    const entries = {
      all: eventsOf(edition),
      digestOf: eventKey,
      entryOf: (event: Event) => entryOf(context, event),
      changeOf: ({ at }: Event) => at,
      hrefOf: ({ release }: CorrectionEntry) => release.href,
    }
    return pagedArtifacts(context, facts, entries, (base, record) => ({ kind: 'corrections', ...base, title, record }))
  })
}

/** Something that was done to a release after publication. */
interface Event {
  readonly kind: CorrectionEntry['kind']
  readonly at: Instant
  readonly note: string
  readonly release: Release
}

/** Newest first. What a release was corrected of stays on record when it is withdrawn, so that full pages never move. */
function eventsOf({ releases, withdrawn }: Edition): readonly Event[] {
  return [...releases, ...withdrawn].flatMap(eventsIn).toSorted((a, b) => compare(b.at, a.at) || compare(a.release.id, b.release.id))
}

/** Newest first, and of one moment the one written last; a withdrawal comes after all else. */
function eventsIn({ release, changes, withdrawal }: PublishedRelease): readonly Event[] {
  const told = changes.flatMap(({ kind, at, note }): readonly Event[] => (kind === 'minor' ? [] : [{ kind, at, note, release }]))
  const last: readonly Event[] = withdrawal ? [{ kind: 'withdrawal', at: withdrawal.at, note: withdrawal.reason, release }] : []
  return [...told, ...last].toReversed()
}

function eventKey({ kind, at, note, release }: Event): string {
  return JSON.stringify([kind, at, note, release.digests.link])
}

function entryOf(context: PlanContext, { kind, at, note, release }: Event): CorrectionEntry {
  const { language, title } = release
  return {
    kind,
    at: momentOf(context, at, language),
    note,
    release: { href: context.links.href(releaseAddress(release)), text: title, lang: undefined },
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
