import { cardImage, cardOf } from './card-plan.ts'
import { contactGroups } from './contact-groups.ts'
import { eventView } from './event-view.ts'
import { imageView, sharedImage } from './image-view.ts'
import { bodyHref } from './target-href.ts'
import { pageArtifact } from './page-artifact.ts'
import { pageBase, type PageFacts, type PageVersion } from './page-base.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { packageLink, pressLinks } from './press-links.ts'
import { relatedReleases } from './related.ts'
import { dateOf, momentOf, releaseCard, ribbonOf } from './release-card.ts'
import { correctionsAddress, eventsAddress, newsAddress, releaseAddress } from './routes.ts'
import { newsArticleData } from './structured-data/news-article.ts'
import { originKey } from './structured-data/translation-data.ts'
import { termLinks } from './term-links.ts'
import { wholeDigests, wholeName } from './whole-name.ts'
import { localIso } from '../language/dates.ts'
import { goalHref, SDGS } from '../language/sdgs.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Instant } from '../model/instant.ts'
import { ENDONYMS } from '../model/locale.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { Withdrawal } from '../model/release-life.ts'
import type { Named } from '../model/mentions.ts'
import type { Release } from '../model/release.ts'
import type { ReleaseSketch, SourceName } from '../model/sketch.ts'
import type { Taxonomy } from '../model/view/list-views.ts'
import type { Link } from '../model/view/parts.ts'
import type { ReleaseView } from '../model/view/release-view.ts'

/** A page for every release, and for every one that was withdrawn. */
export function planReleases(context: PlanContext): readonly Artifact[] {
  return context.newsroom.editions.flatMap((edition) => {
    const related = relatedReleases(edition.releases)
    return [
      ...edition.releases.map((one, index) => {
        const [previous, next] = [edition.releases[index + 1], edition.releases[index - 1]]
        return releaseArtifact(context, sketchOf(context, one, { related: related.get(one) ?? [], previous, next }))
      }),
      ...edition.withdrawn.map((one) => releaseArtifact(context, sketchOf(context, one, ALONE))),
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

function sketchOf(context: PlanContext, one: PublishedRelease, { related, previous, next }: Company): ReleaseSketch {
  return {
    kind: 'release',
    release: wholeName(context, one),
    related: related.map(({ release }) => release.file),
    previous: previous?.release.file,
    next: next?.release.file,
  }
}

export function releaseArtifact(context: ViewContext, sketch: ReleaseSketch): Artifact {
  const named = (file: SourceName | undefined) => (file === undefined ? undefined : context.releaseNamed(file))
  const company = { related: sketch.related.map(context.releaseNamed), previous: named(sketch.previous), next: named(sketch.next) }
  const published = context.releaseNamed(sketch.release.file)
  const { related, previous, next } = company
  const { release, withdrawal, targets } = published
  const versions = context.versionsOf(release.id)
  return pageArtifact(context, {
    language: release.language,
    address: releaseAddress(release),
    origin: release.at,
    sketch,
    shows: [
      ...wholeDigests(context, sketch.release),
      cardOf(context, published)?.address ?? '',
      ...related.map(({ digests }) => digests.card),
      ...[previous, next].map((one) => one?.digests.link ?? ''),
      // Machines are told who was translated from whom.
      versions.map((one) => originKey(one.release)).join(' '),
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
    body: () => (withdrawal ? undefined : { text: release.body, hrefs: targets.map((target) => bodyHref(target, context.links)) }),
  })
}

function releaseView(context: ViewContext, published: PublishedRelease, { related, previous, next }: Company): ReleaseView {
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
    files: [...pressLinks(context, published), ...packageLink(context, published)],
    related: related.map((one) => releaseCard(context, one)),
    previous: undefinedOr(previous, (one) => linkTo(context, one.release)),
    next: undefinedOr(next, (one) => linkTo(context, one.release)),
    changes: published.changes.flatMap(({ kind, at, note }) =>
      kind === 'minor' ? [] : [{ kind, at: momentOf(context, at, language), note }],
    ),
    corrections: links.href(correctionsAddress(language)),
    event: undefinedOr(withdrawal ? undefined : release.event, (event) => eventView(context, release, event)),
    events: links.href(eventsAddress(language)),
    withdrawn: undefinedOr(withdrawal, ({ at, reason }) => ({ at: momentOf(context, at, language), reason })),
  }
}

function releaseFacts(context: ViewContext, published: PublishedRelease): PageFacts {
  const { release, withdrawal } = published
  const { language } = release
  const { strings } = context.frameIn(language)
  return {
    language,
    address: releaseAddress(release),
    title: release.title,
    versions: versionsOf(context, release),
    formats: pressLinks(context, published).map(({ type, label, href }) => ({ type, title: label, href })),
    trail: [{ href: context.links.href(newsAddress(language)), text: strings.news, lang: undefined }],
    ...(withdrawal ? withdrawnFacts(context, release, withdrawal) : articleFacts(context, published)),
  }
}

function articleFacts(context: ViewContext, published: PublishedRelease) {
  const { release, picture } = published
  const { language, topics, regions, countries } = release
  const { links, newsroom } = context
  const image = picture && imageView(picture, links)
  const card = cardOf(context, published)
  const modified = undefinedOr(modifiedAt(published), (at) => localIso(at, newsroom.site.timeZone))
  const namesOf = (taxonomy: Taxonomy, terms: readonly Named[]) =>
    termLinks(context, taxonomy, idsOf(terms), language).map(({ text }) => text)
  const [section, ...others] = namesOf('topics', topics)
  return {
    description: release.summary,
    article: {
      published: localIso(release.date, newsroom.site.timeZone),
      modified,
      section,
      tags: [...others, ...namesOf('regions', regions), ...namesOf('countries', countries)],
    },
    image: card ? cardImage(card, links) : picture && sharedImage(picture, links),
    jsonLd: [newsArticleData(context, published, { modified, image, section })],
  }
}

/** Of a text that was taken back, machines learn that it was, and when. */
function withdrawnFacts({ newsroom }: ViewContext, { date }: Release, { at, reason }: Withdrawal) {
  const { timeZone } = newsroom.site
  const withdrawn = { published: localIso(date, timeZone), at: localIso(at, timeZone) }
  return { description: reason, webPage: { type: 'WebPage' as const, withdrawn } }
}

/** The same for every version of a release: they share it. */
function versionsOf(context: ViewContext, { id }: Release): readonly PageVersion[] {
  const all = context.versionsOf(id)
  const [first] = all
  const versions =
    (first && VERSIONS.get(first)) ?? all.map(({ release }) => ({ language: release.language, address: releaseAddress(release) }))
  if (first) VERSIONS.set(first, versions)
  return versions
}

const VERSIONS = new WeakMap<PublishedRelease, readonly PageVersion[]>()

/** The last correction or update; silent fixes do not count. */
function modifiedAt({ changes }: PublishedRelease): Instant | undefined {
  return changes.findLast(({ kind }) => kind !== 'minor')?.at
}

function linkTo({ links }: ViewContext, release: Release): Link {
  return { href: links.href(releaseAddress(release)), text: release.title, lang: undefined }
}

function idsOf(named: readonly Named[]): readonly string[] {
  return named.map(({ id }) => id)
}

function undefinedOr<T, R>(value: T | undefined, make: (value: T) => R): R | undefined {
  return value === undefined ? undefined : make(value)
}
