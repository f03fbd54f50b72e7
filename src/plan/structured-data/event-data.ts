import type { EventLeaf, EventStatusType, PlaceLeaf } from 'schema-dts'
import { imageData } from './image-data.ts'
import { node } from './node.ts'
import { organizationName } from './organization.ts'
import { localIso } from '../../language/dates.ts'
import type { EventInfo } from '../../model/release-life.ts'
import type { Release } from '../../model/release.ts'
import type { ImageView } from '../../model/view/parts.ts'
import type { ViewContext } from '../plan-context.ts'
import { releaseAddress } from '../routes.ts'

/** Nothing is said of a provisional event: the vocabulary knows what is scheduled, moved or cancelled, not what may be. */
const STATUSES: Readonly<Record<EventInfo['status'], EventStatusType | undefined>> = {
  provisional: undefined,
  confirmed: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
}

/** schema.org Event: what a media advisory invites to. */
export function eventData(context: ViewContext, release: Release, event: EventInfo, image: ImageView | undefined): EventLeaf {
  const { newsroom, links } = context
  const { timeZone } = newsroom.site
  const { language, title, summary } = release
  const place = event.place ?? release.place
  return node<EventLeaf>({
    '@type': 'Event',
    '@id': `${links.absolute(releaseAddress(release))}#event`,
    name: title,
    description: summary,
    url: links.absolute(releaseAddress(release)),
    inLanguage: language,
    startDate: event.startDay ?? localIso(event.start, timeZone),
    endDate: event.endDay ?? (event.end && localIso(event.end, timeZone)),
    eventStatus: STATUSES[event.status],
    location: place === undefined ? undefined : node<PlaceLeaf>({ '@type': 'Place', name: place }),
    image: image && imageData(image, links),
    organizer: organizationName(context, language),
  })
}
