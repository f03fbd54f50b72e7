import type { CorrectionCommentLeaf, NewsArticleLeaf, ThingLeaf } from 'schema-dts'
import { eventData } from './event-data.ts'
import { imageData } from './image-data.ts'
import { block, node } from './node.ts'
import { organizationData, organizationName } from './organization.ts'
import { countryData, regionData, topicData } from './term-data.ts'
import { translationsOf } from './translation-data.ts'
import { webSiteName } from './web-site.ts'
import { localIso } from '../../language/dates.ts'
import { goalHref, SDGS } from '../../language/sdgs.ts'
import type { Json } from '../../model/json.ts'
import type { Changes } from '../../model/release-life.ts'
import type { PublishedRelease } from '../../model/newsroom.ts'
import type { ImageView } from '../../model/view/parts.ts'
import type { ViewContext } from '../plan-context.ts'
import { releaseAddress } from '../routes.ts'

interface Told {
  /** The last change that readers are told of; undefined where there is none. */
  readonly modified: string | undefined
  readonly image: ImageView | undefined
  /** The name of the first topic. */
  readonly section: string | undefined
}

/**
 * schema.org NewsArticle: it has no type for press releases, so `genre` says which kind this is. The place before the text is
 * where it was written (`dateline`, `locationCreated`); what it is about are its regions and countries.
 */
export function newsArticleData(context: ViewContext, published: PublishedRelease, { modified, image, section }: Told): Json {
  const { release, changes } = published
  const { language, place, event, goals } = release
  const { links, newsroom } = context
  const { strings } = context.frameIn(language)
  const address = links.absolute(releaseAddress(release))
  const datePublished = localIso(release.date, newsroom.site.timeZone)
  const about = [
    ...release.topics.flatMap(({ id }) => topicData(context, id, language)),
    ...goals.map((number): ThingLeaf => ({ '@type': 'Thing', name: SDGS[number - 1]?.[language] ?? '', sameAs: goalHref(number) })),
    ...(event ? [eventData(context, release, event, image)] : []),
  ]
  const covered = [
    ...release.countries.flatMap(({ id }) => countryData(context, id, language)),
    ...release.regions.flatMap(({ id }) => regionData(context, id, language)),
  ]
  const corrections = correctionData(context, published, changes)
  return block(
    node<NewsArticleLeaf>({
      '@type': 'NewsArticle',
      '@id': `${address}#article`,
      mainEntityOfPage: address,
      url: address,
      headline: release.title,
      description: release.summary,
      genre: strings.types[release.type],
      articleSection: section,
      inLanguage: language,
      datePublished,
      dateModified: modified ?? datePublished,
      dateline: place,
      locationCreated: place === undefined ? undefined : { '@type': 'Place', name: place },
      spatialCoverage: someOf(covered),
      about: someOf(about),
      image: image && [imageData(image, links)],
      correction: someOf(corrections),
      ...translationsOf(context, release),
      isPartOf: webSiteName(context, language),
      isAccessibleForFree: true,
      publishingPrinciples: organizationData(context, language).publishingPrinciples,
      author: organizationName(context, language),
      publisher: organizationData(context, language),
    }),
  )
}

/** What was changed after publication, and whether that was a correction or an update. Silent fixes are told to nobody. */
function correctionData(
  { newsroom, frameIn }: ViewContext,
  { release }: PublishedRelease,
  changes: Changes,
): readonly CorrectionCommentLeaf[] {
  const { strings } = frameIn(release.language)
  return changes.flatMap(({ kind, at, note }): readonly CorrectionCommentLeaf[] =>
    kind === 'minor'
      ? []
      : [{ '@type': 'CorrectionComment', name: strings[kind], text: note, datePublished: localIso(at, newsroom.site.timeZone) }],
  )
}

function someOf<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined
}
