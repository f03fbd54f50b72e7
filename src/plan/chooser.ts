import { pageArtifact } from './page-artifact.ts'
import { pageBase } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { homeAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import { directionOf, ENDONYMS } from '../model/locale.ts'

/** The root of the site, where readers choose their language. */
export function planChooser(context: PlanContext): readonly Artifact[] {
  const { links, newsroom } = context
  const language = newsroom.site.defaultLanguage
  const frame = context.frameIn(language)
  const homes = newsroom.editions.map((edition) => ({ language: edition.language, address: homeAddress(edition.language) }))
  const base = pageBase(context, {
    language,
    address: '/',
    title: frame.siteName,
    description: frame.siteName,
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
  return [
    pageArtifact(
      '/',
      { kind: 'chooser', ...base, head: { ...base.head, title: frame.siteName, jsonLd: [] }, breadcrumb: [], choices },
      frame,
    ),
  ]
}
