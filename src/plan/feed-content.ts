import { feedEntry, tombstone } from './feed-entry.ts'
import type { ViewContext } from './plan-context.ts'
import type { FeedContent } from '../model/feed.ts'
import type { Instant } from '../model/instant.ts'
import type { PublishedRelease } from '../model/newsroom.ts'

/** Atom wants a moment of every feed; of one that holds nothing yet, nothing tells any. */
const NOTHING_YET = '2000-01-01T00:00:00Z' as Instant

/** The releases of one document. */
interface Shown {
  readonly releases: readonly PublishedRelease[]
  readonly withdrawn: readonly PublishedRelease[]
}

/** What a document of a feed says of these releases. */
export function feedContent(context: ViewContext, { releases, withdrawn }: Shown): FeedContent {
  const entries = releases.map((one) => feedEntry(context, one))
  const tombstones = withdrawn.flatMap((one) => tombstone(context, one))
  const moments = [...entries.map(({ updated }) => updated), ...tombstones.map(({ when }) => when)]
  return { entries, tombstones, updated: moments.reduce((a, b) => (a > b ? a : b), NOTHING_YET) }
}
