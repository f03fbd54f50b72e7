import type { ViewContext } from './plan-context.ts'
import { localize } from '../language/localize.ts'
import type { Language } from '../model/locale.ts'

/** Who publishes the site. Addresses are absolute. */
export interface Publisher {
  readonly name: string
  readonly url: string | undefined
  readonly logo: string | undefined
}

/** Who publishes the site, in a language. */
export function publisherIn({ newsroom, links, frameIn }: ViewContext, language: Language): Publisher {
  const { publisher, name, defaultLanguage } = newsroom.site
  const { logo } = frameIn(language)
  return {
    name: localize(publisher?.name ?? name, language, defaultLanguage).text,
    url: publisher?.url,
    logo: logo === undefined ? undefined : links.ofHref(logo),
  }
}
