import { cardImage, cardOf } from './card-plan.ts'
import { contactGroups } from './contact-groups.ts'
import { imageView, sharedImage } from './image-view.ts'
import { targetHref } from './target-href.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase, type PageVersion } from './page-base.ts'
import type { PlanContext } from './plan-context.ts'
import { publisherIn } from './publisher.ts'
import { relatedReleases } from './related.ts'
import { dateOf, momentOf, releaseCard, ribbonOf } from './release-card.ts'
import { correctionsAddress, newsAddress, releaseAddress } from './routes.ts'
import { articleData } from './structured-data.ts'
import { termLinks } from './term-links.ts'
import { localIso } from '../language/dates.ts'
import { goalHref, SDGS } from '../language/sdgs.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Instant } from '../model/instant.ts'
import { ENDONYMS } from '../model/locale.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { EventInfo } from '../model/release-life.ts'
import type { Named } from '../model/mentions.ts'
import type { Release } from '../model/release.ts'
import type { EventView, Link, ReleaseView } from '../model/view.ts'

/** A page for every release, and for every one that was withdrawn. */
export function planReleases(context: PlanContext): readonly Artifact[] {
  return context.newsroom.editions.flatMap((edition) => {
    const related = relatedReleases(edition.releases)
    return [
      ...edition.releases.map((one, index) => {
        const [previous, next] = [edition.releases[index + 1], edition.releases[index - 1]]
        return releaseArtifact(context, one, { related: related.get(one) ?? [], previous, next })
      }),
      ...edition.withdrawn.map((one) => releaseArtifact(context, one, ALONE)),
    ]
  })
}

/** The releases that a page shows beside its own. */
interface Company {
  readonly related: readonly PublishedRelease[]
  readonly previous: PublishedRelease | undefined
  readonly next: PublishedRelease | undefined
}

const ALONE: Company = { related: [], previous: undefined, next: undefined }

function releaseArtifact(context: PlanContext, published: PublishedRelease, company: Company): Artifact {
  const { release, withdrawal, targets } = published
  const { related, previous, next } = company
  return pageArtifact(context, {
    language: release.language,
    address: releaseAddress(release),
    origin: release.at,
    shows: [
      published.digests.whole,
      cardOf(context, published)?.address ?? '',
      ...related.map(({ digests }) => digests.card),
      ...[previous, next, ...context.versionsOf(release.id)].map((one) => one?.digests.link ?? ''),
    ],
    ...(withdrawal
      ? {}
      : {
          listing: {
            year: release.day.slice(0, 4),
            changed: modifiedAt(published) ?? release.date,
            versions: versionsOf(context, release),
          },
        }),
    view: () => releaseView(context, published, company),
    body: () => (withdrawal ? undefined : { text: release.body, hrefs: targets.map((target) => targetHref(target, context.links)) }),
  })
}

function releaseView(context: PlanContext, published: PublishedRelease, { related, previous, next }: Company): ReleaseView {
  const { release, withdrawal } = published
  const { language } = release
  const { links, newsroom } = context
  const others = context.versionsOf(release.id).filter((one) => one.release.language !== language)
  return {
    kind: 'release',
    ...pageBase(context, releaseFacts(context, published)),
    type: release.type,
    title: release.title,
    summary: withdrawal ? '' : (release.standfirst ?? ''),
    place: release.place,
    date: dateOf(context, release),
    modified: undefinedOr(modifiedAt(published), (at) => momentOf(context, at, language)),
    ribbon: ribbonOf(context, published),
    image: !withdrawal && published.picture ? imageView(published.picture, links) : undefined,
    regions: termLinks(context, 'regions', idsOf(release.regions), language),
    countries: termLinks(context, 'countries', withdrawal ? [] : idsOf(release.countries), language),
    topics: termLinks(context, 'topics', idsOf(release.topics), language),
    goals: release.goals.map((number) => ({ number, name: SDGS[number - 1]?.[language] ?? '', href: goalHref(number) })),
    contacts: withdrawal ? [] : contactGroups(published.contacts, language, newsroom.site.defaultLanguage),
    translations: others.map(({ release: other }) => ({
      language: other.language,
      name: ENDONYMS[other.language],
      href: links.href(releaseAddress(other)),
      title: other.title,
    })),
    related: related.map((one) => releaseCard(context, one)),
    previous: undefinedOr(previous, (one) => linkTo(context, one.release)),
    next: undefinedOr(next, (one) => linkTo(context, one.release)),
    changes: published.changes.flatMap(({ kind, at, note }) =>
      kind === 'minor' ? [] : [{ kind, at: momentOf(context, at, language), note }],
    ),
    corrections: links.href(correctionsAddress(language)),
    event: undefinedOr(withdrawal ? undefined : release.event, (event) => eventView(context, event, release)),
    withdrawn: undefinedOr(withdrawal, ({ at, reason }) => ({ at: momentOf(context, at, language), reason })),
  }
}

function releaseFacts(context: PlanContext, published: PublishedRelease) {
  const { release, picture, withdrawal } = published
  const { language } = release
  const { links, newsroom } = context
  const { strings } = context.frameIn(language)
  const address = releaseAddress(release)
  const publishedAt = localIso(release.date, newsroom.site.timeZone)
  const modified = undefinedOr(modifiedAt(published), (at) => localIso(at, newsroom.site.timeZone))
  const image = !withdrawal && picture ? sharedImage(picture, links) : undefined
  const card = cardOf(context, published)
  const names = (taxonomy: 'topics' | 'countries') =>
    termLinks(context, taxonomy, idsOf(release[taxonomy]), language).map(({ text }) => text)
  const article = articleData(
    {
      address,
      language,
      headline: release.title,
      description: release.summary,
      genre: strings.types[release.type],
      published: publishedAt,
      modified: modified ?? publishedAt,
      place: release.place,
      about: names('topics'),
      countries: names('countries'),
      image: image?.href,
      publisher: publisherIn(context, language),
    },
    links,
  )
  return {
    language,
    address,
    title: release.title,
    description: withdrawal ? withdrawal.reason : release.summary,
    versions: versionsOf(context, release),
    trail: [{ href: links.href(newsAddress(language)), text: strings.news, lang: undefined }],
    article: { published: publishedAt, modified },
    image: card ? cardImage(card, links) : image,
    jsonLd: withdrawal ? [] : [article],
  }
}

function versionsOf(context: PlanContext, { id }: Release): readonly PageVersion[] {
  return context.versionsOf(id).map(({ release }) => ({ language: release.language, address: releaseAddress(release) }))
}

/** The last correction or update; silent fixes do not count. */
function modifiedAt({ changes }: PublishedRelease): Instant | undefined {
  return changes.findLast(({ kind }) => kind !== 'minor')?.at
}

function eventView(context: PlanContext, event: EventInfo, { language }: Release): EventView {
  return {
    start: momentOf(context, event.start, language),
    end: undefinedOr(event.end, (end) => momentOf(context, end, language)),
    place: event.place,
    status: event.status,
  }
}

function linkTo({ links }: PlanContext, release: Release): Link {
  return { href: links.href(releaseAddress(release)), text: release.title, lang: undefined }
}

function idsOf(named: readonly Named[]): readonly string[] {
  return named.map(({ id }) => id)
}

function undefinedOr<T, R>(value: T | undefined, make: (value: T) => R): R | undefined {
  return value === undefined ? undefined : make(value)
}
