import { dataArtifact } from './data-artifact.ts'
import { alternatesOf } from './page-base.ts'
import { newsSitemap, sketchNews } from './news-sitemap.ts'
import type { PlanContext } from './plan-context.ts'
import { SITEMAP_ADDRESS, sitemapPartAddress } from './routes.ts'
import { localIso } from '../language/dates.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Instant } from '../model/instant.ts'
import type { Language } from '../model/locale.ts'
import type { Listing, SitemapPage } from '../model/sitemap.ts'

/** The most addresses that a sitemap may hold. */
const MOST = 50_000

/**
 * Sitemaps of all pages that may be found, as the pages themselves tell. A part holds the releases of a language and year,
 * oldest first, or its other pages: so that an edit rewrites little. A preview is in nobody's index.
 */
export function planSitemaps(context: PlanContext, artifacts: readonly Artifact[]): readonly Artifact[] {
  if (context.newsroom.isPreview) return []
  const { links, newsroom } = context
  const parts = groupsOf(artifacts).flatMap(partsOf)
  const index = parts.map(({ address, pages }) => {
    const changed = newestOf(pages)
    return { href: links.absolute(address), changed: changed && localIso(changed, newsroom.site.timeZone) }
  })
  return [
    dataArtifact(context, SITEMAP_ADDRESS, [JSON.stringify(index)], () => ({ kind: 'sitemap-index', parts: index })),
    ...parts.map(({ address, pages }) =>
      dataArtifact(context, address, pages.map(listingKey), () => ({
        kind: 'sitemap',
        pages: pages.map((one) => sitemapPage(context, one)),
      })),
    ),
    newsSitemap(context, sketchNews(context)),
  ]
}

/** The releases of a language and year, or the other pages of a language. */
interface Group {
  readonly language: Language
  readonly year: string | undefined
  readonly pages: Listing[]
}

function groupsOf(artifacts: readonly Artifact[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const artifact of artifacts) {
    if (artifact.kind !== 'page' || !artifact.listing) continue
    const { language, year } = artifact.listing
    const group = groups.get(`${language} ${year}`) ?? { language, year, pages: [] }
    groups.set(`${language} ${year}`, group)
    group.pages.push(artifact.listing)
  }
  return [...groups.values()]
}

function listingKey({ address, changed, versions }: Listing): string {
  let key = `${address} ${changed}`
  for (const version of versions) key += ` ${version.language} ${version.address}`
  return key
}

function sitemapPage(context: PlanContext, { address, changed, versions }: Listing): SitemapPage {
  const { links, newsroom } = context
  const isTranslated = versions.some((version) => version.address !== address)
  return {
    href: links.absolute(address),
    changed: changed && localIso(changed, newsroom.site.timeZone),
    alternates: isTranslated ? alternatesOf(context, versions) : [],
  }
}

interface Part {
  readonly address: string
  readonly pages: readonly Listing[]
}

function partsOf({ language, year, pages }: Group): readonly Part[] {
  // Releases are planned newest first; what is added later is to go to the last part.
  const ordered = year === undefined ? pages : pages.toReversed()
  return Array.from({ length: Math.ceil(pages.length / MOST) }, (_, index) => ({
    address: sitemapPartAddress(language, year, index + 1),
    pages: ordered.slice(index * MOST, (index + 1) * MOST),
  }))
}

function newestOf(pages: readonly Listing[]): Instant | undefined {
  return pages.reduce<Instant | undefined>(
    (a, { changed }) => (changed === undefined || (a !== undefined && a >= changed) ? a : changed),
    undefined,
  )
}
