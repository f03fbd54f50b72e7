import { dataArtifact } from './data-artifact.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { NEWS_SITEMAP_ADDRESS, newsAddress, releaseAddress } from './routes.ts'
import { localIso } from '../language/dates.ts'
import type { Artifact } from '../model/artifact.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { NewsSitemapView } from '../model/sitemap.ts'
import type { NewsSketch } from '../model/sketch.ts'

/** The most that a news sitemap may hold. */
const MOST_NEWS = 1000

/** What is news in all languages, newest first. */
export function sketchNews({ newsroom }: PlanContext): NewsSketch {
  const news = newsroom.editions
    .flatMap(({ releases }) => releases.filter(({ isNews }) => isNews))
    .toSorted((a, b) => (a.release.date < b.release.date ? 1 : a.release.date > b.release.date ? -1 : 0))
  return { kind: 'news', releases: news.slice(0, MOST_NEWS).map(({ release }) => release.file) }
}

export function newsSitemap(context: ViewContext, sketch: NewsSketch): Artifact {
  const releases = sketch.releases.map((file) => context.releaseNamed(file))
  const shows = releases.map(({ digests }) => digests.card)
  return dataArtifact(context, NEWS_SITEMAP_ADDRESS, shows, () => newsView(context, releases), sketch)
}

function newsView(context: ViewContext, releases: readonly PublishedRelease[]): NewsSitemapView {
  const { links, newsroom } = context
  const items = releases.map(({ release }) => ({
    href: links.absolute(releaseAddress(release)),
    title: release.title,
    language: release.language,
    publication: context.frameIn(release.language).siteName,
    published: localIso(release.date, newsroom.site.timeZone),
  }))
  return { kind: 'news-sitemap', items, fallback: links.absolute(newsAddress(newsroom.site.defaultLanguage)) }
}
