import type { CollectionPageLeaf, ItemListLeaf, SearchResultsPageLeaf, Thing, WebPageLeaf } from 'schema-dts'
import { imageData } from './image-data.ts'
import { block, node } from './node.ts'
import { organizationName } from './organization.ts'
import { webSiteName } from './web-site.ts'
import type { Json } from '../../model/json.ts'
import type { Language } from '../../model/locale.ts'
import type { ImageView } from '../../model/view/parts.ts'
import type { ViewContext } from '../plan-context.ts'
import type { SiteLinks } from '../site-links.ts'

/** What kind of page it is, and what it shows. A page that shows an article says so in the article itself. */
export interface WebPageFacts {
  readonly type: 'WebPage' | 'CollectionPage' | 'SearchResultsPage'
  readonly about?: readonly Thing[] | undefined
  /** Root-relative: where the entries of a list lead, in their order. */
  readonly entries?: readonly string[]
  readonly image?: ImageView | undefined
  /** Told of a text that was taken back: when it had been published, and when it was withdrawn. */
  readonly withdrawn?: { readonly published: string; readonly at: string } | undefined
}

interface Named {
  readonly language: Language
  readonly address: string
  readonly title: string
  readonly description: string
}

type AnyPage = WebPageLeaf | CollectionPageLeaf | SearchResultsPageLeaf

/** schema.org WebPage. */
export function webPageData(context: ViewContext, { language, address, title, description }: Named, facts: WebPageFacts): Json {
  const { type, about, entries, image, withdrawn } = facts
  return block(
    node<AnyPage>({
      '@type': type,
      name: title,
      description,
      url: context.links.absolute(address),
      inLanguage: language,
      about,
      mainEntity: entries && itemList(entries, context.links),
      primaryImageOfPage: image && imageData(image, context.links),
      creativeWorkStatus: withdrawn && 'Withdrawn',
      datePublished: withdrawn?.published,
      dateModified: withdrawn?.at,
      isPartOf: webSiteName(context, language),
      publisher: organizationName(context, language),
    }),
  )
}

/** schema.org ItemList, newest first. How many there are in all is told nowhere. */
function itemList(entries: readonly string[], links: SiteLinks): ItemListLeaf {
  return {
    '@type': 'ItemList',
    itemListOrder: 'https://schema.org/ItemListOrderDescending',
    itemListElement: entries.map((href, index) => ({ '@type': 'ListItem', position: index + 1, url: links.ofHref(href) })),
  }
}
