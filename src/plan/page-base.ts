import type { ViewContext } from './plan-context.ts'
import { feedAddress, homeAddress } from './routes.ts'
import { breadcrumbData } from './structured-data/breadcrumb.ts'
import { webPageData, type WebPageFacts } from './structured-data/web-page.ts'
import type { Json } from '../model/json.ts'
import { directionOf, ENDONYMS, type Language } from '../model/locale.ts'
import type { Head, OpenGraph } from '../model/view/head.ts'
import type { LanguageChoice } from '../model/view/page-base.ts'
import type { Link } from '../model/view/parts.ts'

/** What a planner says of a page; the rest of its frame and head follows from it. */
export interface PageFacts {
  readonly language: Language
  readonly address: string
  readonly title: string
  readonly description: string
  /** The address of this same page in each language in which it exists, its own included. */
  readonly versions: readonly PageVersion[]
  /** Where the switch leads when it is not to a version: for a numbered page of a list, to the list. */
  readonly switchTo?: readonly PageVersion[]
  /** The steps between the home page and this one. */
  readonly trail: readonly Link[]
  /** The list that the page shows, where that has feeds of its own. */
  readonly feed?: { readonly address: string; readonly title: string } | undefined
  readonly article?: Pick<OpenGraph, 'published' | 'modified' | 'section' | 'tags'> | undefined
  /** What the page says, in other formats. */
  readonly formats?: Head['formats']
  readonly image?: OpenGraph['image']
  /** What the page is to machines, where it is a page and nothing more. */
  readonly webPage?: WebPageFacts | undefined
  readonly jsonLd?: readonly Json[]
}

export interface PageVersion {
  readonly language: Language
  readonly address: string
}

interface PageBase {
  readonly href: string
  readonly head: Head
  readonly languages: readonly LanguageChoice[]
  readonly breadcrumb: readonly Link[]
}

/** The part of a view that is made alike for every page. */
export function pageBase(context: ViewContext, facts: PageFacts): PageBase {
  const { links, newsroom } = context
  const { language, address, title } = facts
  const frame = context.frameIn(language)
  const isHome = address === homeAddress(language)
  const home: Link = { href: frame.home, text: frame.strings.home, lang: undefined }
  const breadcrumb = isHome ? [] : [home, ...facts.trail, { href: links.href(address), text: title, lang: undefined }]
  return {
    href: links.href(address),
    head: {
      title: isHome ? frame.siteName : `${title} | ${frame.siteName}`,
      description: facts.description,
      canonical: links.absolute(address),
      noindex: newsroom.isPreview,
      refresh: undefined,
      alternates: alternatesOf(context, facts.versions),
      formats: facts.formats ?? [],
      feeds: feedLinks(context, facts),
      openGraph: openGraphOf(facts),
      jsonLd: [
        ...(facts.jsonLd ?? []),
        ...(facts.webPage ? [webPageData(context, facts, facts.webPage)] : []),
        ...(breadcrumb.length > 0 ? [breadcrumbData(breadcrumb, links)] : []),
      ],
    },
    languages: languageChoices(context, facts),
    breadcrumb,
  }
}

function openGraphOf({ language, title, versions, article, image }: PageFacts): OpenGraph {
  return {
    type: article ? 'article' : 'website',
    title,
    locale: OPEN_GRAPH_LOCALES[language],
    otherLocales: versions.flatMap((one) => (one.language === language ? [] : [OPEN_GRAPH_LOCALES[one.language]])),
    image: image && { href: image.href, alt: image.alt, width: image.width, height: image.height },
    published: article?.published,
    modified: article?.modified,
    section: article?.section,
    tags: article?.tags ?? [],
  }
}

/** Open Graph wants a territory; these are the usual ones and say nothing about the readers. */
const OPEN_GRAPH_LOCALES = { en: 'en_GB', fr: 'fr_FR', es: 'es_ES', ar: 'ar_AR' } as const

/** hreflang for every version that exists, and x-default for the one in the default language. */
export function alternatesOf({ links, newsroom }: ViewContext, versions: readonly PageVersion[]): Head['alternates'] {
  const all = versions.map(({ language, address }) => ({ hreflang: language as string, href: links.absolute(address) }))
  const fallback = versions.find(({ language }) => language === newsroom.site.defaultLanguage)
  return fallback ? [...all, { hreflang: 'x-default', href: links.absolute(fallback.address) }] : all
}

/** Feeds that a reader's software finds by itself. A preview has none. */
function feedLinks({ links, newsroom, frameIn }: ViewContext, { language, feed }: PageFacts): Head['feeds'] {
  if (newsroom.isPreview) return []
  const { siteName } = frameIn(language)
  const whole = { address: homeAddress(language), title: siteName }
  const own = feed ? [{ address: feed.address, title: `${feed.title} – ${siteName}` }] : []
  return [...own, whole].flatMap(({ address, title }) => [
    { type: 'application/atom+xml', title, href: links.href(feedAddress(address, 'xml')) },
    { type: 'application/feed+json', title, href: links.href(feedAddress(address, 'json')) },
  ])
}

function languageChoices({ links, newsroom }: ViewContext, facts: PageFacts): readonly LanguageChoice[] {
  const choices = facts.switchTo ?? facts.versions
  return newsroom.editions.map(({ language }): LanguageChoice => {
    const name = { language, dir: directionOf(language), name: ENDONYMS[language] }
    if (language === facts.language) return { kind: 'here', ...name, href: links.href(facts.address) }
    const version = choices.find((one) => one.language === language)
    if (version) return { kind: 'same', ...name, href: links.href(version.address) }
    return { kind: 'home', ...name, href: links.href(homeAddress(language)) }
  })
}
