import { feedArtifact } from './feed-artifact.ts'
import { namesOf } from './feed-names.ts'
import { FEED_SIZE } from './feed-shelves.ts'
import type { PlanContext } from './plan-context.ts'
import { feedAddress, feedArchiveAddress, homeAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import type { AtomView, Feed } from '../model/feed.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'

interface FeedArchive {
  /** The address of the newest full document: what the feed itself does not hold is there and before. */
  readonly last: string | undefined
  readonly documents: readonly Artifact[]
}

/**
 * The archive of a language's feed (RFC 5005, section 4): documents counted from the oldest, as lists are. One follows
 * the last full one from the beginning and fills up, so that a full one can name its successor and no news changes it.
 * What is withdrawn keeps its place, so that what came later does not move.
 */
export function archiveOf(context: PlanContext, feed: Feed, { language, releases, withdrawn }: Edition): FeedArchive {
  const all = withdrawn.length === 0 ? releases : [...releases, ...withdrawn].toSorted(newestFirst)
  const full = Math.floor(all.length / FEED_SIZE)
  if (full === 0) return { last: undefined, documents: [] }

  const hrefOf = (number: number) => context.links.absolute(feedArchiveAddress(language, number))
  const current = { rel: 'current' as const, href: context.links.absolute(feedAddress(homeAddress(language), 'xml')) }
  const documents = Array.from({ length: full + 1 }, (_, index) => {
    const number = index + 1
    const end = all.length - index * FEED_SIZE
    const shown = all.slice(Math.max(0, end - FEED_SIZE), end)
    const isArchive = number <= full
    const steps: AtomView['steps'] = [
      ...(number > 1 ? [{ rel: 'prev-archive' as const, href: hrefOf(number - 1) }] : []),
      ...(isArchive ? [{ rel: 'next-archive' as const, href: hrefOf(number + 1) }] : []),
      current,
    ]
    const content = { releases: shown.filter(({ withdrawal }) => !withdrawal), withdrawn: shown.filter(({ withdrawal }) => withdrawal) }
    // Whoever wants to be told of news subscribes to the feed itself.
    const document = { kind: 'atom', feed: { ...feed, hub: undefined }, self: hrefOf(number), translations: [], steps, isArchive } as const
    return feedArtifact(context, { kind: 'feed', address: feedArchiveAddress(language, number), document, ...namesOf(context, content) })
  })
  return { last: feedArchiveAddress(language, full), documents }
}

function newestFirst({ release: a }: PublishedRelease, { release: b }: PublishedRelease): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.id < b.id ? -1 : 1
}
