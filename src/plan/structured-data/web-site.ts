import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts'
import { block, node } from './node.ts'
import { organizationData } from './organization.ts'
import type { Json } from '../../model/json.ts'
import type { Language } from '../../model/locale.ts'
import type { ViewContext } from '../plan-context.ts'
import { homeAddress, searchAddress } from '../routes.ts'

/** schema.org WebSite: the newsroom in one language, and where it is searched. */
export function webSiteData(context: ViewContext, language: Language): Json {
  const site: WebSiteLeaf = {
    ...webSiteName(context, language),
    inLanguage: language,
    publisher: organizationData(context, language),
    potentialAction: node<WithActionConstraints<SearchActionLeaf>>({
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${context.links.absolute(searchAddress(language))}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    }),
  }
  return block(site)
}

/** The site that a page is part of: its name, and the id under which its home page tells of it. */
export function webSiteName({ links, frameIn }: ViewContext, language: Language): WebSiteLeaf {
  const home = links.absolute(homeAddress(language))
  return { '@type': 'WebSite', '@id': `${home}#website`, name: frameIn(language).siteName, url: home }
}
