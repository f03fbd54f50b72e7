import { pageArtifact } from './page-artifact.ts'
import { pageBase, type PageVersion } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { releaseCard } from './release-card.ts'
import { homeAddress, newsAddress } from './routes.ts'
import { webSiteData } from './structured-data/web-site.ts'
import { termLink } from './term-links.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Language } from '../model/locale.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { TermTeaser } from '../model/view.ts'

/** How many releases the home page shows under its lead. */
const LATEST = 6

/** The home page of each language. */
export function planHome(context: PlanContext): readonly Artifact[] {
  const versions = context.newsroom.editions.map(({ language }) => ({ language, address: homeAddress(language) }))
  return context.newsroom.editions.map((edition) => {
    const { language, releases } = edition
    const lead = releases.find(({ release }) => release.lead) ?? releases[0]
    const latest = releases.filter((one) => one !== lead).slice(0, LATEST)
    const teased = { regions: newestByTerm('regions', edition), topics: newestByTerm('topics', edition) }
    const cards = [...(lead ? [lead] : []), ...latest, ...teased.regions.values(), ...teased.topics.values()]
    return pageArtifact(context, {
      language,
      address: homeAddress(language),
      shows: [teasedKey(teased.regions), teasedKey(teased.topics), ...cards.map(({ digests }) => digests.card)],
      listing: {
        changed: [...(lead ? [lead] : []), ...latest]
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
        regions: teasers(context, 'regions', language, teased.regions),
        topics: teasers(context, 'topics', language, teased.topics),
      }),
    })
  })
}

function homeBase(context: PlanContext, language: Language, versions: readonly PageVersion[]) {
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

type NewestByTerm = ReadonlyMap<string, PublishedRelease>

function newestByTerm(taxonomy: 'regions' | 'topics', { releases }: Edition): NewestByTerm {
  const newest = new Map<string, PublishedRelease>()
  for (const one of releases) {
    for (const { id } of one.release[taxonomy]) if (!newest.has(id)) newest.set(id, one)
  }
  return newest
}

/** Which terms have something, in the order in which it is found; what it is stands in its card. */
function teasedKey(newest: NewestByTerm): string {
  return [...newest.keys()].join(' ')
}

/** Terms in the order of their file, which is the editors' order, each with its newest release. */
function teasers(context: PlanContext, taxonomy: 'regions' | 'topics', language: Language, newest: NewestByTerm): readonly TermTeaser[] {
  return context.newsroom.terms[taxonomy].flatMap(({ id }) => {
    const term = termLink(context, taxonomy, id, language)
    const release = newest.get(id)
    return term ? [{ term, newest: release && releaseCard(context, release) }] : []
  })
}
