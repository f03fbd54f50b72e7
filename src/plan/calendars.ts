import { byEnd } from './event-order.ts'
import { dataArtifact } from './data-artifact.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { calendarAddress, eventFileAddress, eventsAddress, releaseAddress } from './routes.ts'
import { dayAfter } from '../language/dates.ts'
import type { Artifact } from '../model/artifact.ts'
import type { CalendarEvent, CalendarTime, CalendarView } from '../model/calendar.ts'
import type { Instant } from '../model/instant.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { EventInfo } from '../model/release-life.ts'
import type { Release } from '../model/release.ts'
import type { CalendarSketch } from '../model/sketch.ts'

/** How many past events stay in a calendar: subscribers fetch all of it each time. */
const MOST_PAST = 50

/** A calendar for each event, beside the page of its release, and one for each language. A preview is in nobody's. */
export function planCalendars(context: PlanContext): readonly Artifact[] {
  if (context.newsroom.isPreview) return []
  return context.newsroom.editions.flatMap((edition) => {
    const { language } = edition
    const events = eventsOf(edition)
    const fileOf = (one: PublishedRelease) => one.release.file
    const single = (one: PublishedRelease) => ({ address: eventFileAddress(one.release), events: [fileOf(one)] })
    return [
      ...events.map((one) => calendarArtifact(context, { kind: 'calendar', scope: 'event', language, ...single(one) })),
      ...(hasCalendar(edition)
        ? [
            calendarArtifact(context, {
              kind: 'calendar',
              scope: 'language',
              language,
              address: calendarAddress(language),
              events: [
                ...events.filter(({ isOver }) => !isOver),
                ...events
                  .filter(({ isOver }) => isOver)
                  .toSorted(byEnd)
                  .slice(-MOST_PAST),
              ]
                .toSorted(byEnd)
                .map(fileOf),
            }),
          ]
        : []),
    ]
  })
}

/** Whether a language has a calendar: RFC 5545 knows none without an event. */
export function hasCalendar(edition: Edition): boolean {
  return eventsOf(edition).length > 0
}

/** With those of releases that were withdrawn: who has one in a calendar must learn that it is off. */
function eventsOf({ releases, withdrawn }: Edition): readonly PublishedRelease[] {
  return [...releases, ...withdrawn].filter(({ release }) => release.event)
}

export function calendarArtifact(context: ViewContext, sketch: CalendarSketch): Artifact {
  const { scope, language, address } = sketch
  const events = sketch.events.map((file) => context.releaseNamed(file))
  const shows = events.map(({ release, digests, changes, withdrawal }) => {
    const { event } = release
    return [digests.card, JSON.stringify({ event, changes, withdrawal })].join(' ')
  })
  const make = (): CalendarView => ({
    kind: 'calendar',
    about: scope === 'language' ? aboutCalendar(context, language, address) : undefined,
    events: events.flatMap((one) => (one.release.event ? [calendarEvent(context, one, one.release.event)] : [])),
  })
  return dataArtifact(context, address, shows, make, sketch)
}

function aboutCalendar({ frameIn, links }: ViewContext, language: CalendarSketch['language'], address: string): CalendarView['about'] {
  const { strings, siteName } = frameIn(language)
  return {
    name: `${strings.events} – ${siteName}`,
    description: strings.eventsText,
    page: links.absolute(eventsAddress(language)),
    self: links.absolute(address),
  }
}

/** Of a release that was withdrawn its headline, its time and the reason are left. */
function calendarEvent(context: ViewContext, { release, changes, withdrawal }: PublishedRelease, event: EventInfo): CalendarEvent {
  const { language, title, date, summary } = release
  const href = context.links.absolute(releaseAddress(release))
  const told = changes.flatMap(({ kind, at }) => (kind === 'minor' ? [] : [at]))
  const moments = [date, ...told, ...(withdrawal ? [withdrawal.at] : [])]
  const status = withdrawal ? 'cancelled' : event.status
  const word = status === 'confirmed' ? [] : [context.frameIn(language).strings.eventStatus[status]]
  return {
    uid: uidOf(context.newsroom.site.authority, release),
    language,
    title,
    description: [...word, withdrawal ? withdrawal.reason : summary, href].join('\n\n'),
    place: withdrawal ? undefined : (event.place ?? release.place),
    href,
    ...spanOf(event),
    status,
    sequence: told.length + (withdrawal ? 1 : 0),
    created: date,
    modified: moments.reduce((a, b) => (a > b ? a : b)),
  }
}

/** Days where only days were written. Everything else is an instant, which is the same whatever zone a calendar is read in. */
function spanOf({ start, startDay, end, endDay }: EventInfo): { readonly start: CalendarTime; readonly end: CalendarTime | undefined } {
  if (startDay !== undefined && (end === undefined || endDay !== undefined)) {
    return { start: { kind: 'day', day: startDay }, end: endDay === undefined ? undefined : { kind: 'day', day: dayAfter(endDay) } }
  }
  const at = (instant: Instant): CalendarTime => ({ kind: 'instant', at: instant })
  return { start: at(start), end: end === undefined || end <= start ? undefined : at(end) }
}

/** Of the id and language of a release, as its id in feeds. In this form, which RFC 5545 recommends, no sign needs escaping. */
function uidOf(authority: string, { id, language }: Release): string {
  return `${[language, 'releases', ...id.split('/')].map(encodeURIComponent).join('/')}@${authority}`
}
