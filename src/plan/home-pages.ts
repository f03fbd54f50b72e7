import { pageArtifact } from './page-artifact.ts'
import { pageBase, type PageVersion } from './page-base.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { releaseCard } from './release-card.ts'
import { homeAddress, newsAddress } from './routes.ts'
import { webSiteData } from './structured-data/web-site.ts'
import { termLink } from './term-links.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Language } from '../model/locale.ts'
import type { Edition } from '../model/newsroom.ts'
import type { HomeSketch, SourceName } from '../model/sketch.ts'
import type { TermTeaser } from '../model/view/home-view.ts'

/** How many releases the home page shows under its lead. */
const LATEST = 6

/** The home page of each language. */
export function planHome(context: PlanContext): readonly Artifact[] {
  return context.newsroom.editions.map((edition) => {
    const { language, releases } = edition
    const lead = releases.find(({ release }) => release.lead) ?? releases[0]
    const latest = releases.filter((one) => one !== lead).slice(0, LATEST)
    return homeArtifact(context, {
      kind: 'home',
      language,
      lead: lead?.release.file,
      latest: latest.map(({ release }) => release.file),
      regions: newestByTerm('regions', edition),
      topics: newestByTerm('topics', edition),
    })
  })
}

export function homeArtifact(context: ViewContext, sketch: HomeSketch): Artifact {
  const { language, regions, topics } = sketch
  const lead = sketch.lead === undefined ? undefined : context.releaseNamed(sketch.lead)
  const latest = sketch.latest.map(context.releaseNamed)
  const top = [...(lead ? [lead] : []), ...latest]
  const teased = [regions, topics].flatMap((newest) => Object.values(newest)).map(context.releaseNamed)
  const versions = context.newsroom.editions.map((one) => ({ language: one.language, address: homeAddress(one.language) }))
  return pageArtifact(context, {
    language,
    address: homeAddress(language),
    sketch,
    shows: [...top, ...teased].map(({ digests }) => digests.card),
    listing: {
      changed: top
        .map(({ release }) => release.date)
        .toSorted()
        .at(-1),
      versions,
    },
    view: () => ({
      kind: 'home',
      ...homeBase(context, language, versions),
      title: context.frameIn(language).siteName,
      lead: lead && releaseCard(context, lead),
      latest: latest.map((one) => releaseCard(context, one)),
      news: context.links.href(newsAddress(language)),
      regions: teasers(context, 'regions', sketch),
      topics: teasers(context, 'topics', sketch),
    }),
  })
}

function homeBase(context: ViewContext, language: Language, versions: readonly PageVersion[]) {
  const { siteName, strings } = context.frameIn(language)
  const address = homeAddress(language)
  const description = `${strings.latestNews} – ${siteName}`
  return pageBase(context, {
    language,
    address,
    title: siteName,
    description,
    trail: [],
    versions,
    jsonLd: [webSiteData(context, language)],
  })
}

function newestByTerm(taxonomy: 'regions' | 'topics', { releases }: Edition): Readonly<Record<string, SourceName>> {
  const newest = new Map<string, SourceName>()
  for (const { release } of releases) {
    for (const { id } of release[taxonomy]) if (!newest.has(id)) newest.set(id, release.file)
  }
  return Object.fromEntries(newest)
}

/** Terms in the order of their file, which is the editors' order, each with its newest release. */
function teasers(context: ViewContext, taxonomy: 'regions' | 'topics', sketch: HomeSketch): readonly TermTeaser[] {
  return context.newsroom.terms[taxonomy].flatMap(({ id }) => {
    const term = termLink(context, taxonomy, id, sketch.language)
    const newest = Object.hasOwn(sketch[taxonomy], id) ? sketch[taxonomy][id] : undefined
    return term ? [{ term, newest: newest === undefined ? undefined : releaseCard(context, context.releaseNamed(newest)) }] : []
  })
}
