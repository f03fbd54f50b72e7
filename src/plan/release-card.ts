import { imageView } from './image-view.ts'
import { madeOnce } from './made-once.ts'
import type { ViewContext } from './plan-context.ts'
import { releaseAddress } from './routes.ts'
import { termLink } from './term-links.ts'
import { formatDay, formatMoment, localIso } from '../language/dates.ts'
import type { Instant } from '../model/instant.ts'
import type { Language } from '../model/locale.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { Release } from '../model/release.ts'
import type { Moment, ReleaseCard, Ribbon } from '../model/view/parts.ts'

/** A release as lists show it. It stands in a dozen lists and is made once. */
export const releaseCard = madeOnce(makeCard)

function makeCard(context: ViewContext, published: PublishedRelease): ReleaseCard {
  const { release, picture } = published
  const { links } = context
  const [topic] = release.topics
  return {
    href: links.href(releaseAddress(release)),
    title: release.title,
    summary: release.summary,
    type: release.type,
    place: release.place,
    date: dateOf(context, release),
    image: picture && imageView(picture, links),
    topic: topic && termLink(context, 'topics', topic.id, release.language),
    ribbon: ribbonOf(context, published),
  }
}

/** The day of a release, with its instant for machines. */
export function dateOf(context: ViewContext, { date, day, language }: Release): Moment {
  return { iso: localIso(date, context.newsroom.site.timeZone), label: formatDay(day, language) }
}

/** An instant with its time, in the newsroom's zone. */
export function momentOf({ newsroom }: ViewContext, instant: Instant, language: Language): Moment {
  const { timeZone } = newsroom.site
  return { iso: localIso(instant, timeZone), label: formatMoment(instant, timeZone, language) }
}

export function ribbonOf(context: ViewContext, { held, release }: PublishedRelease): Ribbon | undefined {
  return held?.kind === 'lifts' ? { kind: 'lifts', at: momentOf(context, held.at, release.language) } : held
}
