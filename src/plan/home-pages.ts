import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { publisherIn } from './publisher.ts'
import { releaseCard } from './release-card.ts'
import { homeAddress, newsAddress } from './routes.ts'
import { webSiteData } from './structured-data.ts'
import { termLink } from './term-links.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { TermTeaser } from '../model/view.ts'

/** How many releases the home page shows under its lead. */
const LATEST = 6

/** The home page of each language. */
export function planHome(context: PlanContext): readonly Artifact[] {
  const versions = context.newsroom.editions.map(({ language }) => ({ language, address: homeAddress(language) }))
  return context.newsroom.editions.map((edition) => {
    const { language, releases } = edition
    const frame = context.frameIn(language)
    const address = homeAddress(language)
    const lead = releases.find(({ release }) => release.lead) ?? releases[0]
    const latest = releases.filter((one) => one !== lead).slice(0, LATEST)
    const website = webSiteData(frame.siteName, address, language, publisherIn(context, language), context.links)
    const description = `${frame.strings.latestNews} – ${frame.siteName}`
    const base = pageBase(context, { language, address, title: frame.siteName, description, trail: [], versions, jsonLd: [website] })
    return pageArtifact(
      address,
      {
        kind: 'home',
        ...base,
        title: frame.siteName,
        lead: lead && releaseCard(context, lead),
        latest: latest.map((one) => releaseCard(context, one)),
        news: context.links.href(newsAddress(language)),
        regions: teasers(context, 'regions', edition),
        topics: teasers(context, 'topics', edition),
      },
      frame,
    )
  })
}

/** Terms in the order of their file, which is the editors' order, each with its newest release. */
function teasers(context: PlanContext, taxonomy: 'regions' | 'topics', { language, releases }: Edition): readonly TermTeaser[] {
  const newest = new Map<string, PublishedRelease>()
  for (const one of releases) {
    for (const { id } of one.release[taxonomy]) if (!newest.has(id)) newest.set(id, one)
  }
  return context.newsroom.terms[taxonomy].flatMap(({ id }) => {
    const term = termLink(context, taxonomy, id, language)
    const release = newest.get(id)
    return term ? [{ term, newest: release && releaseCard(context, release) }] : []
  })
}
