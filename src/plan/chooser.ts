import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { homeAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import { directionOf, ENDONYMS, type Language } from '../model/locale.ts'
import type { ChooserView } from '../model/view/way-views.ts'

/** The root of the site, where readers choose their language. */
export function planChooser(context: PlanContext): readonly Artifact[] {
  const language = context.newsroom.site.defaultLanguage
  return [
    pageArtifact(context, {
      language,
      address: '/',
      shows: [],
      listing: { changed: undefined, versions: [] },
      view: () => chooserView(context, language),
    }),
  ]
}

function chooserView(context: PlanContext, language: Language): ChooserView {
  const { links, newsroom } = context
  const { siteName } = context.frameIn(language)
  const homes = newsroom.editions.map((edition) => ({ language: edition.language, address: homeAddress(edition.language) }))
  const base = pageBase(context, {
    language,
    address: '/',
    title: siteName,
    description: siteName,
    versions: [],
    switchTo: homes,
    trail: [],
  })
  const choices = newsroom.editions.map((edition) => ({
    language: edition.language,
    dir: directionOf(edition.language),
    name: ENDONYMS[edition.language],
    siteName: context.frameIn(edition.language).siteName,
    href: links.href(homeAddress(edition.language)),
  }))
  return { kind: 'chooser', ...base, head: { ...base.head, title: siteName, jsonLd: [] }, breadcrumb: [], choices }
}
