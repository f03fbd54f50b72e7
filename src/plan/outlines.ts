import { dataArtifact } from './data-artifact.ts'
import { feedShelves, TAXONOMIES, type FeedShelf } from './feed-shelves.ts'
import type { PlanContext } from './plan-context.ts'
import { publisherIn } from './publisher.ts'
import { feedAddress, outlineAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Outline } from '../model/feed.ts'
import { ENDONYMS, type Language } from '../model/locale.ts'
import type { Edition } from '../model/newsroom.ts'

/** The feeds of each language as one file, for readers to take over at once, and those of all languages together. */
export function planOutlines(context: PlanContext): readonly Artifact[] {
  const { site, editions, isPreview } = context.newsroom
  if (isPreview) return []
  const shelves = feedShelves(context)
  const groups = editions.map(
    (edition): Outline => ({
      text: ENDONYMS[edition.language],
      feed: undefined,
      outlines: outlinesOf(context, edition, shelves),
    }),
  )
  return [
    ...editions.map(({ language }, index) => outlineArtifact(context, language, outlineAddress(language), groups[index]?.outlines ?? [])),
    outlineArtifact(context, site.defaultLanguage, outlineAddress(), groups),
  ]
}

function outlineArtifact(context: PlanContext, language: Language, address: string, outlines: readonly Outline[]): Artifact {
  const { siteName } = context.frameIn(language)
  const view = { kind: 'outline', title: siteName, owner: publisherIn(context, language).name, outlines } as const
  return dataArtifact(context, address, [JSON.stringify(view)], () => view)
}

function outlinesOf(context: PlanContext, edition: Edition, shelves: readonly FeedShelf[]): readonly Outline[] {
  const { language } = edition
  const { links } = context
  const { strings, siteName } = context.frameIn(language)
  const own = shelves.filter((shelf) => shelf.edition === edition)
  const outlineOf = ({ term, address }: FeedShelf): Outline => ({
    text: term ? term.label.text : siteName,
    feed: { href: links.absolute(feedAddress(address, 'xml')), page: links.absolute(address), language },
    outlines: [],
  })
  const groups = TAXONOMIES.map((taxonomy) => ({
    text: strings[taxonomy],
    feed: undefined,
    outlines: own.filter(({ term }) => term?.taxonomy === taxonomy).map(outlineOf),
  }))
  return [...own.filter(({ term }) => !term).map(outlineOf), ...groups.filter((group) => group.outlines.length > 0)]
}
