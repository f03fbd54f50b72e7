import type { ViewContext } from './plan-context.ts'
import { momentOf } from './release-card.ts'
import { eventFileAddress } from './routes.ts'
import { formatDay } from '../language/dates.ts'
import type { Day, Instant } from '../model/instant.ts'
import type { EventInfo } from '../model/release-life.ts'
import type { Release } from '../model/release.ts'
import type { EventView, Moment } from '../model/view/parts.ts'

/** When and where something takes place. What was written as a day has no time. */
export function eventView(context: ViewContext, release: Release, event: EventInfo): EventView {
  const { start, startDay, end, endDay, place, status } = event
  const moment = (at: Instant, day: Day | undefined): Moment =>
    day === undefined ? momentOf(context, at, release.language) : { iso: day, label: formatDay(day, release.language) }
  return {
    start: moment(start, startDay),
    end: end === undefined ? undefined : moment(end, endDay),
    place,
    status,
    calendar: context.newsroom.isPreview ? undefined : context.links.href(eventFileAddress(release)),
  }
}
