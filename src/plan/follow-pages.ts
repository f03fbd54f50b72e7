import { feedShelves, TAXONOMIES, type FeedShelf } from './feed-shelves.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase, type PageVersion } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { feedAddress, followAddress, outlineAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Language } from '../model/locale.ts'
import type { Edition } from '../model/newsroom.ts'
import type { FeedLinks, FollowView } from '../model/view/follow-view.ts'

/** How to follow the news in each language: the page that names all its feeds. */
export function planFollow(context: PlanContext): readonly Artifact[] {
  const { editions, isPreview } = context.newsroom
  // The page is there in a preview too, since menus and texts may lead to it; the feeds are not.
  const shelves = isPreview ? [] : feedShelves(context)
  return editions.map((edition) => {
    const own = shelves.filter((shelf) => shelf.edition === edition)
    return followArtifact(context, edition, own)
  })
}

function followArtifact(context: PlanContext, { language }: Edition, shelves: readonly FeedShelf[]): Artifact {
  const versions = context.newsroom.editions.map((one) => ({ language: one.language, address: followAddress(one.language) }))
  return pageArtifact(context, {
    language,
    address: followAddress(language),
    shows: shelves.map(({ address }) => address),
    listing: { changed: undefined, versions },
    view: () => followView(context, language, versions, shelves),
  })
}

function followView(context: PlanContext, language: Language, versions: readonly PageVersion[], shelves: readonly FeedShelf[]): FollowView {
  const { links } = context
  const { strings } = context.frameIn(language)
  const title = strings.follow
  const address = followAddress(language)
  const groups = TAXONOMIES.map((taxonomy) => ({
    title: strings[taxonomy],
    feeds: shelves.filter(({ term }) => term?.taxonomy === taxonomy).map((shelf) => feedLinks(context, shelf)),
  }))
  const facts = { language, address, title, description: strings.followText, trail: [], webPage: { type: 'WebPage' as const } }
  const whole = shelves.find(({ term }) => !term)
  return {
    kind: 'follow',
    ...pageBase(context, { ...facts, versions }),
    title,
    whole: whole && feedLinks(context, whole),
    address: whole && links.absolute(feedAddress(whole.address, 'xml')),
    groups: groups.filter(({ feeds }) => feeds.length > 0),
    outline: whole && links.href(outlineAddress(language)),
  }
}

function feedLinks({ links, frameIn }: PlanContext, { edition, term, address }: FeedShelf): FeedLinks {
  const label = term?.label ?? { text: frameIn(edition.language).strings.allNews, lang: undefined }
  return {
    page: { href: links.href(address), ...label },
    atom: links.href(feedAddress(address, 'xml')),
    json: links.href(feedAddress(address, 'json')),
  }
}
