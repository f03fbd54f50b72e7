import { planAdmin } from './admin/admin-files.ts'
import { planApi } from './api-files.ts'
import { planArchive } from './archive-pages.ts'
import { planAssets } from './assets.ts'
import { planCalendars } from './calendars.ts'
import { planCards } from './cards.ts'
import { planChooser } from './chooser.ts'
import { planCorrections } from './corrections-pages.ts'
import { planDigests } from './digest-pages.ts'
import { planEvents } from './events-pages.ts'
import { planFeeds } from './feeds.ts'
import { planFollow } from './follow-pages.ts'
import { planHome } from './home-pages.ts'
import { planNews } from './news-pages.ts'
import { planNotFound } from './not-found.ts'
import type { ThemeParts } from './lay-ground.ts'
import { makePlanContext } from './make-plan-context.ts'
import type { SiteGround } from '../model/ground.ts'
import { planOutlines } from './outlines.ts'
import { planPressFiles } from './press-files.ts'
import { planPackages } from './press-packages.ts'
import { planRedirects } from './redirects.ts'
import { planReleases } from './release-pages.ts'
import { planRobots } from './robots.ts'
import { planSearch } from './search-pages.ts'
import { planServerFiles } from './server-files.ts'
import { planSitemaps } from './sitemaps.ts'
import { planStanding } from './standing-pages.ts'
import { planTerms } from './term-pages.ts'
import type { PlanContext } from './plan-context.ts'
import type { EditorParts } from '../model/admin.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { AssetFile } from '../model/source.ts'

/** Each decides some files of the site, and none knows of another. */
const PLANNERS: readonly ((context: PlanContext) => readonly Artifact[])[] = [
  planAssets,
  planReleases,
  planCards,
  planPressFiles,
  planPackages,
  planApi,
  planStanding,
  planTerms,
  planArchive,
  planNews,
  planCorrections,
  planEvents,
  planCalendars,
  planDigests,
  planHome,
  planFollow,
  planSearch,
  planFeeds,
  planOutlines,
  planChooser,
  planNotFound,
  planRedirects,
  planRobots,
  planAdmin,
]

/** Decides every file of the site: which there are, and everything that each shows. `ground` is laid here where nobody has it. */
export function planSite(
  newsroom: Newsroom,
  theme: ThemeParts,
  publicFiles: readonly AssetFile[],
  ground?: SiteGround,
  editor?: EditorParts,
): readonly Artifact[] {
  const context = makePlanContext(newsroom, theme, publicFiles, ground, editor)
  const artifacts = PLANNERS.flatMap((plan) => plan(context))
  const all = [...artifacts, ...planSitemaps(context, artifacts)]
  return [...all, ...planServerFiles(context, all)]
}
