import type { SiteLinks } from './site-links.ts'
import type { Json } from '../model/json.ts'
import type { Language } from '../model/locale.ts'
import type { Link } from '../model/view.ts'

const CONTEXT = 'https://schema.org'

export interface ArticleFacts {
  readonly address: string
  readonly language: Language
  readonly headline: string
  readonly description: string
  readonly genre: string
  readonly published: string
  readonly modified: string
  readonly place: string | undefined
  readonly about: readonly string[]
  readonly countries: readonly string[]
  /** Root-relative. */
  readonly image: string | undefined
  readonly publisher: Publisher
}

export interface Publisher {
  readonly name: string
  readonly url: string | undefined
  readonly logo: string | undefined
  /** Absolute: the pages that say by which principles it publishes, and how it corrects. */
  readonly publishingPrinciples: string | undefined
  readonly correctionsPolicy: string | undefined
}

/** schema.org NewsArticle: it has no type for press releases, so `genre` says which kind this is. */
export function articleData(facts: ArticleFacts, links: SiteLinks): Json {
  const { address, language, headline, description, genre, published, modified, place, about, countries, image, publisher } = facts
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    mainEntityOfPage: links.absolute(address),
    headline,
    description,
    genre,
    inLanguage: language,
    datePublished: published,
    dateModified: modified,
    dateline: place,
    about: about.map((name) => ({ '@type': 'Thing', name })),
    spatialCoverage: countries.map((name) => ({ '@type': 'Country', name })),
    image: image === undefined ? undefined : [image],
    publishingPrinciples: publisher.publishingPrinciples,
    publisher: organizationData(publisher),
  }
}

/** schema.org WebSite, on the home pages. */
export function webSiteData(name: string, address: string, language: Language, publisher: Publisher, links: SiteLinks): Json {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name,
    url: links.absolute(address),
    inLanguage: language,
    publisher: organizationData(publisher),
  }
}

function organizationData({ name, url, logo, publishingPrinciples, correctionsPolicy }: Publisher): Json {
  const image = logo === undefined ? undefined : { '@type': 'ImageObject', url: logo }
  return { '@type': 'Organization', name, url, logo: image, publishingPrinciples, correctionsPolicy }
}

/** schema.org BreadcrumbList. `hrefs` are root-relative with the site's own path before them. */
export function breadcrumbData(trail: readonly Link[], links: SiteLinks): Json {
  const origin = new URL(links.absolute('/')).origin
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, href }, index) => ({ '@type': 'ListItem', position: index + 1, name: text, item: origin + href })),
  }
}
