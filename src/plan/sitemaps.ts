import { dataArtifact } from './data-artifact.ts'
import { lastChange } from './last-change.ts'
import type { PlanContext } from './plan-context.ts'
import { NEWS_SITEMAP_ADDRESS, newsAddress, releaseAddress, SITEMAP_ADDRESS, sitemapPartAddress } from './routes.ts'
import { localIso } from '../language/dates.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Language } from '../model/locale.ts'
import type { SitemapPage } from '../model/sitemap.ts'
import type { PageView } from '../model/view.ts'

/** The most addresses that a sitemap may hold. */
const MOST = 50_000

/** The most that a news sitemap may hold. */
const MOST_NEWS = 1000

/**
 * Sitemaps of all pages that may be found, which are told by the pages themselves. A part holds the releases of a
 * language and year, oldest first, or its other pages: so that an edit rewrites little. A preview is in nobody's index.
 */
export function planSitemaps(context: PlanContext, pages: readonly Artifact[]): readonly Artifact[] {
  if (context.newsroom.isPreview) return []
  const parts = groupsOf(pages).flatMap(partsOf)
  const index = parts.map(({ address, pages: listed }) => ({ href: context.links.absolute(address), changed: newestOf(listed) }))
  return [
    dataArtifact(SITEMAP_ADDRESS, { kind: 'sitemap-index', parts: index }),
    ...parts.map(({ address, pages: listed }) => dataArtifact(address, { kind: 'sitemap', pages: listed })),
    newsSitemap(context),
  ]
}

/** The releases of a language and year, or the other pages of a language. */
interface Group {
  readonly language: Language
  readonly year: string | undefined
  readonly pages: SitemapPage[]
}

function groupsOf(artifacts: readonly Artifact[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const artifact of artifacts) {
    if (artifact.kind !== 'page') continue
    const { view, frame } = artifact.page
    const listed = listedPage(view)
    if (!listed) continue
    const { language } = frame
    const year = view.kind === 'release' ? artifact.path.split('/')[2] : undefined
    const group = groups.get(`${language} ${year}`) ?? { language, year, pages: [] }
    groups.set(`${language} ${year}`, group)
    group.pages.push(listed)
  }
  return [...groups.values()]
}

/** A page as its sitemap lists it; undefined for what is not to be found. */
function listedPage(view: PageView): SitemapPage | undefined {
  const { canonical, noindex, alternates } = view.head
  if (canonical === undefined || noindex || (view.kind === 'release' && view.withdrawn)) return undefined
  const isTranslated = alternates.some(({ href }) => href !== canonical)
  return { href: canonical, changed: lastChange(view), alternates: isTranslated ? alternates : [] }
}

interface Part {
  readonly address: string
  readonly pages: readonly SitemapPage[]
}

function partsOf({ language, year, pages }: Group): readonly Part[] {
  // Releases are planned newest first; what is added later is to go to the last part.
  const ordered = year === undefined ? pages : pages.toReversed()
  return Array.from({ length: Math.ceil(pages.length / MOST) }, (_, index) => ({
    address: sitemapPartAddress(language, year, index + 1),
    pages: ordered.slice(index * MOST, (index + 1) * MOST),
  }))
}

/** The latest change of any of these pages; their clocks may show different offsets. */
function newestOf(pages: readonly SitemapPage[]): string | undefined {
  const moments = pages.flatMap(({ changed }) => (changed === undefined ? [] : [changed]))
  return moments.reduce<string | undefined>((a, b) => (a !== undefined && Date.parse(a) >= Date.parse(b) ? a : b), undefined)
}

function newsSitemap(context: PlanContext): Artifact {
  const { links, newsroom } = context
  const { site } = newsroom
  const news = newsroom.editions
    .flatMap(({ releases }) => releases.filter(({ isNews }) => isNews))
    .toSorted((a, b) => (a.release.date < b.release.date ? 1 : a.release.date > b.release.date ? -1 : 0))
  const items = news.slice(0, MOST_NEWS).map(({ release }) => ({
    href: links.absolute(releaseAddress(release)),
    title: release.title,
    language: release.language,
    publication: context.frameIn(release.language).siteName,
    published: localIso(release.date, site.timeZone),
  }))
  return dataArtifact(NEWS_SITEMAP_ADDRESS, { kind: 'news-sitemap', items, fallback: links.absolute(newsAddress(site.defaultLanguage)) })
}
