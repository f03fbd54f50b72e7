import { hasCalendar } from './calendars.ts'
import { cutList } from './cut-list.ts'
import { byEnd, byStart } from './event-order.ts'
import { eventView } from './event-view.ts'
import { listPage } from './list-artifacts.ts'
import type { PlanContext, ViewContext } from './plan-context.ts'
import { ribbonOf } from './release-card.ts'
import { calendarAddress, eventsAddress, releaseAddress } from './routes.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Language } from '../model/locale.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { EventsSketch } from '../model/sketch.ts'
import type { CalendarLinks, EventEntry } from '../model/view/events-view.ts'

/** What the media are invited to, in every language even where that is nothing. Past events are cut into pages as news are. */
export function planEvents(context: PlanContext): readonly Artifact[] {
  const { editions, isPreview } = context.newsroom
  const versions = editions.map(({ language }) => ({ language, address: eventsAddress(language) }))
  return editions.flatMap((edition) => {
    const { language } = edition
    const { strings } = context.frameIn(language)
    const address = eventsAddress(language)
    const facts = { language, address, title: strings.events, description: strings.eventsText, trail: [], versions }
    const { upcoming, past } = eventsIn(edition)
    const withCalendar = !isPreview && hasCalendar(edition)
    return cutList(context, address, past).map((page) => {
      const { items, ...place } = page.list
      const coming = place.number === undefined ? upcoming : []
      return eventsArtifact(context, {
        kind: 'events',
        facts,
        address: page.address,
        place,
        withCalendar: withCalendar && place.number === undefined,
        upcoming: coming.map(({ release }) => release.file),
        past: items.map(({ release }) => release.file),
      })
    })
  })
}

export function eventsArtifact(context: ViewContext, sketch: EventsSketch): Artifact {
  const { facts, place, withCalendar } = sketch
  const upcoming = sketch.upcoming.map(context.releaseNamed)
  const past = sketch.past.map(context.releaseNamed)
  const shown = [...upcoming, ...past]
  return listPage(context, sketch, {
    shows: shown.map(({ release, digests }) => `${digests.card} ${JSON.stringify(release.event)}`),
    changed: shown
      .map(({ release }) => release.date)
      .toSorted()
      .at(-1),
    // Newest first, as machines are told of every list.
    hrefs: () => [...upcoming.toReversed(), ...past].map(({ release }) => context.links.href(releaseAddress(release))),
    view: (base) => ({
      kind: 'events',
      ...base,
      title: facts.title,
      calendar: withCalendar ? calendarLinks(context, facts.language) : undefined,
      upcoming: place.number === undefined ? upcoming.flatMap((one) => entryOf(context, one)) : undefined,
      past: { ...place, items: past.flatMap((one) => entryOf(context, one)) },
    }),
  })
}

/** What is to come soonest first, what is past newest first. */
function eventsIn({ releases }: Edition): Readonly<Record<'upcoming' | 'past', readonly PublishedRelease[]>> {
  const events = releases.filter(({ release }) => release.event)
  return {
    upcoming: events.filter(({ isOver }) => !isOver).toSorted(byStart),
    past: events
      .filter(({ isOver }) => isOver)
      .toSorted(byEnd)
      .toReversed(),
  }
}

function entryOf(context: ViewContext, published: PublishedRelease): readonly EventEntry[] {
  const { release } = published
  const { event, title, summary } = release
  if (!event) return []
  return [
    {
      release: { href: context.links.href(releaseAddress(release)), text: title, lang: undefined },
      summary,
      event: eventView(context, release, event),
      ribbon: ribbonOf(context, published),
    },
  ]
}

function calendarLinks({ links }: ViewContext, language: Language): CalendarLinks {
  const address = links.absolute(calendarAddress(language))
  return { href: links.href(calendarAddress(language)), webcal: address.replace(/^https?:/, 'webcal:'), address }
}
