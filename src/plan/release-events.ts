import type { ViewContext } from './plan-context.ts'
import { momentOf } from './release-card.ts'
import { releaseAddress } from './routes.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { ReleaseEvent } from '../model/sketch.ts'
import type { CorrectionEntry } from '../model/view/corrections-view.ts'

/** Newest first. What a release was corrected of stays on record when it is withdrawn, so that full pages never move. */
export function eventsOf({ releases, withdrawn }: Edition): readonly ReleaseEvent[] {
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

/** What was done to a release, as it is shown. */
export function correctionEntry(context: ViewContext, { kind, at, note, file }: ReleaseEvent): CorrectionEntry {
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
