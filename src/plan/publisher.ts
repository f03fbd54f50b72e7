import type { PlanContext } from './plan-context.ts'
import type { Publisher } from './structured-data.ts'
import { localize } from '../language/localize.ts'
import type { Language } from '../model/locale.ts'

/** Who publishes the site, in a language. */
export function publisherIn({ newsroom, links, publicFiles }: PlanContext, language: Language): Publisher {
  const { publisher, name, defaultLanguage } = newsroom.site
  const logo = publisher?.logo?.replace(/^\/?/, '/')
  return {
    name: localize(publisher?.name ?? name, language, defaultLanguage).text,
    url: publisher?.url,
    logo: logo !== undefined && publicFiles.some(({ path }) => `/${path}` === logo) ? links.absolute(logo) : undefined,
  }
}
