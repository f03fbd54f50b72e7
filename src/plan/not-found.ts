import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { homeAddress, newsAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import { directionOf, type Language } from '../model/locale.ts'
import type { NotFoundView } from '../model/view/way-views.ts'

const ADDRESS = '/404.html'

/** /404.html, which says so in every language, since nobody knows which one the reader was looking for. */
export function planNotFound(context: PlanContext): readonly Artifact[] {
  const language = context.newsroom.site.defaultLanguage
  return [pageArtifact(context, { language, address: ADDRESS, shows: [], view: () => notFoundView(context, language) })]
}

function notFoundView(context: PlanContext, language: Language): NotFoundView {
  const { links, newsroom } = context
  const title = context.frameIn(language).strings.notFound
  const homes = newsroom.editions.map((edition) => ({ language: edition.language, address: homeAddress(edition.language) }))
  const base = pageBase(context, { language, address: ADDRESS, title, description: title, versions: [], switchTo: homes, trail: [] })
  // It answers for any address: it has none of its own, and must not be found.
  const head = { ...base.head, canonical: undefined, noindex: true, feeds: [], jsonLd: [] }
  const messages = newsroom.editions.map((edition) => {
    const { strings } = context.frameIn(edition.language)
    return {
      language: edition.language,
      dir: directionOf(edition.language),
      heading: strings.notFound,
      text: strings.notFoundText,
      home: { href: links.href(homeAddress(edition.language)), text: strings.home, lang: undefined },
      news: { href: links.href(newsAddress(edition.language)), text: strings.allNews, lang: undefined },
    }
  })
  return { kind: 'not-found', ...base, head, breadcrumb: [], messages }
}
