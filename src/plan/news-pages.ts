import { listArtifacts } from './list-artifacts.ts'
import type { PlanContext } from './plan-context.ts'
import { newsAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'

/** All releases of each language, newest first. */
export function planNews(context: PlanContext): readonly Artifact[] {
  const { editions } = context.newsroom
  const versions = editions.map(({ language }) => ({ language, address: newsAddress(language) }))
  return editions.flatMap(({ language, releases }) => {
    const { strings, siteName } = context.frameIn(language)
    const title = strings.news
    const facts = { language, address: newsAddress(language), title, description: `${title} – ${siteName}`, trail: [], versions }
    return listArtifacts(context, facts, releases, () => ({ kind: 'news', title }))
  })
}
