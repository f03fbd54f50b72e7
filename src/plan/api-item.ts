import { entryId, updatedAt } from './feed-entry.ts'
import { sharedImage } from './image-view.ts'
import { madeOnce } from './made-once.ts'
import type { ViewContext } from './plan-context.ts'
import { pressAddress, releaseAddress } from './routes.ts'
import type { ApiItem } from '../model/api.ts'
import type { PublishedRelease } from '../model/newsroom.ts'
import type { Named } from '../model/mentions.ts'

/** A release as the lists of the API hold it. It stands in several and is made once. */
export const apiItem = madeOnce(makeItem)

/** Stands for all that `apiItem` looks at, beside the settings of the site. */
export function apiItemKey(published: PublishedRelease): string {
  const { digests, release } = published
  const terms = [release.topics, release.regions, release.countries].map((named) => idsOf(named).join(','))
  return [digests.card, digests.link, updatedAt(published), ...terms].join(' ')
}

function makeItem({ newsroom, links }: ViewContext, published: PublishedRelease): ApiItem {
  const { release, picture } = published
  const { type, title, summary, place, date, topics, regions, countries } = release
  const image = picture && sharedImage(picture, links)
  return {
    id: entryId(newsroom.site.authority, release),
    href: links.absolute(releaseAddress(release)),
    json: links.absolute(pressAddress(release, 'json')),
    type,
    title,
    summary,
    place,
    published: date,
    updated: updatedAt(published),
    picture: image && { href: image.href, alt: image.alt },
    terms: { topics: idsOf(topics), regions: idsOf(regions), countries: idsOf(countries) },
  }
}

function idsOf(named: readonly Named[]): readonly string[] {
  return named.map(({ id }) => id)
}
