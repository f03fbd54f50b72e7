import { feedArtifact } from './feed-artifact.ts'
import { archiveOf } from './feed-archive.ts'
import { namesOf } from './feed-names.ts'
import { feedShelves, type FeedShelf } from './feed-shelves.ts'
import type { PlanContext } from './plan-context.ts'
import { publisherIn } from './publisher.ts'
import { feedAddress } from './routes.ts'
import { tagUri } from './tag-uri.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Feed } from '../model/feed.ts'

/** Feeds of all languages, topics, regions and countries. A preview is followed by nobody. */
export function planFeeds(context: PlanContext): readonly Artifact[] {
  if (context.newsroom.isPreview) return []
  const shelves = feedShelves(context)
  const languages = languagesOf(shelves)
  return shelves.flatMap((shelf) => documents(context, shelf, languages.get(nameOf(shelf)) ?? []))
}

function documents(context: PlanContext, shelf: FeedShelf, versions: readonly FeedShelf[]): readonly Artifact[] {
  const { links } = context
  const feed = feedOf(context, shelf)
  const names = namesOf(context, shelf)
  const atom = feedAddress(shelf.address, 'xml')
  const json = feedAddress(shelf.address, 'json')
  const translations = versions
    .filter((one) => one !== shelf)
    .map((one) => ({ language: one.edition.language, href: links.absolute(feedAddress(one.address, 'xml')) }))
  const archive = shelf.term ? { last: undefined, documents: [] } : archiveOf(context, feed, shelf.edition)
  const steps = archive.last === undefined ? [] : [{ rel: 'prev-archive' as const, href: links.absolute(archive.last) }]
  const inAtom = { kind: 'atom', feed, self: links.absolute(atom), translations, steps, isArchive: false } as const
  const inJson = { kind: 'json-feed', feed, self: links.absolute(json) } as const
  return [
    feedArtifact(context, { kind: 'feed', address: atom, document: inAtom, ...names }),
    feedArtifact(context, { kind: 'feed', address: json, document: inJson, ...names }),
    ...archive.documents,
  ]
}

function feedOf(context: PlanContext, { edition: { language }, term, address }: FeedShelf): Feed {
  const { links, newsroom } = context
  const { siteName, favicon } = context.frameIn(language)
  const { name, url, logo } = publisherIn(context, language)
  return {
    id: tagUri(newsroom.site.authority, language, ...(term ? [term.taxonomy, term.id] : []), 'feed'),
    language,
    title: term ? `${term.label.text} – ${siteName}` : siteName,
    home: links.absolute(address),
    author: { name, href: url },
    icon: favicon === undefined ? undefined : new URL(favicon, links.absolute('/')).href,
    logo,
    hub: newsroom.site.hub,
  }
}

/** The same feed in the languages that have it, by what it is about. */
function languagesOf(shelves: readonly FeedShelf[]): ReadonlyMap<string, readonly FeedShelf[]> {
  const languages = new Map<string, FeedShelf[]>()
  for (const shelf of shelves) {
    const versions = languages.get(nameOf(shelf))
    if (versions) versions.push(shelf)
    else languages.set(nameOf(shelf), [shelf])
  }
  return languages
}

function nameOf({ term }: FeedShelf): string {
  return term ? `${term.taxonomy} ${term.id}` : ''
}
