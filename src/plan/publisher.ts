import type { ViewContext } from './plan-context.ts'
import type { Publisher } from './structured-data.ts'
import { localize } from '../language/localize.ts'
import type { Language } from '../model/locale.ts'
import type { Reference } from '../model/site.ts'

/** Who publishes the site, in a language. */
export function publisherIn({ newsroom, links, publicFiles }: ViewContext, language: Language): Publisher {
  const { publisher, name, defaultLanguage, publishingPrinciples, correctionsPolicy } = newsroom.site
  const absolute = (one: Reference | undefined) => (one?.href.startsWith('/') ? links.absolute(one.href) : one?.href)
  const logo = publisher?.logo?.replace(/^\/?/, '/')
  return {
    name: localize(publisher?.name ?? name, language, defaultLanguage).text,
    url: publisher?.url,
    logo: logo !== undefined && publicFiles.some(({ path }) => `/${path}` === logo) ? links.absolute(logo) : undefined,
    publishingPrinciples: absolute(publishingPrinciples),
    correctionsPolicy: absolute(correctionsPolicy),
  }
}
