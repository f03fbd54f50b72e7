import { sharedImage } from './image-view.ts'
import { eventView } from './event-view.ts'
import { madeOnce } from './made-once.ts'
import type { ViewContext } from './plan-context.ts'
import { momentOf } from './release-card.ts'
import { releaseAddress } from './routes.ts'
import type { SiteLinks } from './site-links.ts'
import { tagUri } from './tag-uri.ts'
import { targetHref } from './target-href.ts'
import { formatDay } from '../language/dates.ts'
import { fill } from '../language/fill.ts'
import { nameOf } from '../language/localize.ts'
import type { FeedCategory, FeedEntry, FeedPicture, FeedText, Tombstone } from '../model/feed.ts'
import type { Instant } from '../model/instant.ts'
import { directionOf } from '../model/locale.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { Release } from '../model/release.ts'
import type { Taxonomy } from '../model/view/list-views.ts'

/** A release as feeds hold it. It stands in several and is made once. */
export const feedEntry = madeOnce(makeEntry)

/** What is left in feeds of a release that was withdrawn. */
export function tombstone({ links, newsroom }: ViewContext, { release, withdrawal }: PublishedRelease): readonly Tombstone[] {
  if (!withdrawal) return []
  const { at, reason } = withdrawal
  return [{ id: entryId(newsroom.site.authority, release), when: at, reason, href: links.absolute(releaseAddress(release)) }]
}

function makeEntry(context: ViewContext, published: PublishedRelease): FeedEntry {
  const { release } = published
  const { language, title, summary, date } = release
  const { newsroom, links } = context
  const others = context.versionsOf(release.id).filter((one) => one !== published && !one.withdrawal)
  return {
    id: entryId(newsroom.site.authority, release),
    language,
    dir: directionOf(language),
    href: links.absolute(releaseAddress(release)),
    title,
    summary,
    published: date,
    updated: updatedAt(published),
    categories: categoriesOf(context, release),
    translations: others.map((one) => ({ language: one.release.language, href: links.absolute(releaseAddress(one.release)) })),
    picture: pictureOf(context, published),
    text: textOf(context, published),
  }
}

/** The last correction or update, or when it was published; silent fixes do not count. */
export function updatedAt({ release, changes }: PublishedRelease): Instant {
  // A change may be dated before the release that it was made in.
  const moments = [release.date, ...changes.flatMap(({ kind, at }) => (kind === 'minor' ? [] : [at]))]
  return moments.reduce((a, b) => (a > b ? a : b))
}

/** Of the id and language of a release, which stay when its headline, slug, date or the address of the site change. */
export function entryId(authority: string, { id, language }: Release): string {
  return tagUri(authority, language, 'releases', ...id.split('/'))
}

function categoriesOf(context: ViewContext, release: Release): readonly FeedCategory[] {
  const { site } = context.newsroom
  const { language, type } = release
  const scheme = (name: string) => tagUri(site.authority, name)
  const terms = (taxonomy: Taxonomy) =>
    release[taxonomy].flatMap(({ id }) => {
      const term = context.termOf(taxonomy, id)
      return term ? [{ scheme: scheme(taxonomy), id, ...nameOf(term, language, site.defaultLanguage) }] : []
    })
  const kind = { scheme: scheme('types'), id: type, text: context.frameIn(language).strings.types[type], lang: undefined }
  return [kind, ...terms('topics'), ...terms('regions'), ...terms('countries')]
}

function pictureOf({ links }: ViewContext, { picture }: PublishedRelease): FeedPicture | undefined {
  return picture && sharedImage(picture, links)
}

function textOf(context: ViewContext, { release, changes, targets }: PublishedRelease): FeedText {
  const { language, place, day, standfirst, body } = release
  const { strings } = context.frameIn(language)
  const page = context.links.absolute(releaseAddress(release))
  const label = (at: Instant) => momentOf(context, at, language).label
  return {
    notices: changes.flatMap(({ kind, at, note }) => {
      if (kind === 'minor') return []
      return [{ heading: fill(kind === 'correction' ? strings.corrected : strings.updatedNotice, { date: label(at) }), note }]
    }),
    dateline: place === undefined ? undefined : `${place} – ${formatDay(day, language)}`,
    standfirst,
    facts: factsOf(context, release),
    body,
    hrefs: targets.map((target) => (target.kind === 'fragment' ? page + target.path : targetHref(target, absolute(context.links)))),
  }
}

function factsOf(context: ViewContext, release: Release): FeedText['facts'] {
  if (!release.event) return []
  const { start, end, place, status } = eventView(context, release, release.event)
  const { strings } = context.frameIn(release.language)
  return [
    { name: strings.event, value: strings.eventStatus[status] },
    { name: strings.eventStart, value: start.label },
    ...(end === undefined ? [] : [{ name: strings.eventEnd, value: end.label }]),
    ...(place === undefined ? [] : [{ name: strings.eventPlace, value: place }]),
  ]
}

/** Links as they are from outside the site. */
function absolute(links: SiteLinks): SiteLinks {
  return { ...links, href: links.absolute }
}
