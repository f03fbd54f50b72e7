import { comingLifts } from './lifts.ts'
import { beginOfNews, endOfNews } from './news-period.ts'
import { dayAfter, instantOfDay } from '../language/dates.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Contact } from '../model/contact.ts'
import type { Instant } from '../model/instant.ts'
import type { Release } from '../model/release.ts'
import type { Settings } from '../model/site.ts'

/**
 * Every moment after `now` at which a byte of the output changes by itself, soonest first, each once. Beside the turns of
 * its content: a release is no longer news, and, in a preview only, the own moment of one that waits for others is over.
 */
export function turningPoints(now: Instant, settings: Settings, sources: readonly Compiled[]): readonly Instant[] {
  const dues = sources.flatMap((source) => (source.kind === 'release' && source.schedule?.draft === false ? [source.schedule.due] : []))
  // Of a large archive, little is news.
  const begin = beginOfNews(now)
  const ends = releasesOf(sources).flatMap(({ date }) => (date >= begin ? [endOfNews(date)] : []))
  return inOrder(now, [...departures(now, sources), ...lesserTurns(settings, sources), ...dues, ...ends])
}

/**
 * Those of them at which something can begin to be wrong by itself, soonest first, each once: whenever a release goes out
 * or is withdrawn. A change that is told, an event that is over and a contact's last day only add to pages and put other names
 * there, so that the last of them shows what all of them do; each would cost as much, and one file can tell of hundreds.
 */
export function turnsOfContent(now: Instant, settings: Settings, sources: readonly Compiled[]): readonly Instant[] {
  return inOrder(now, [...departures(now, sources), ...lesserTurns(settings, sources).toSorted().slice(-1)])
}

/** What goes out, and what is withdrawn. */
function departures(now: Instant, sources: readonly Compiled[]): readonly Instant[] {
  const withdrawals = releasesOf(sources).flatMap(({ withdrawn }) => (withdrawn ? [withdrawn.at] : []))
  return [...comingLifts(now, sources).map(({ at }) => at), ...withdrawals]
}

function lesserTurns(settings: Settings, sources: readonly Compiled[]): readonly Instant[] {
  const releases = releasesOf(sources)
  const contacts = [...settings.contacts.map(({ contact }) => contact), ...releases.flatMap(inlineContacts)]
  return [
    ...releases.flatMap(({ changes }) => changes.map(({ at }) => at)),
    ...releases.flatMap(({ event }) => event?.over ?? []),
    ...contacts.flatMap(({ until }) => (until === undefined ? [] : [instantOfDay(dayAfter(until), settings.site.timeZone)])),
  ]
}

function releasesOf(sources: readonly Compiled[]): readonly Release[] {
  return sources.flatMap((source) => (source.kind === 'release' && source.release ? [source.release] : []))
}

function inOrder(now: Instant, moments: readonly Instant[]): readonly Instant[] {
  return [...new Set(moments.filter((at) => at > now))].toSorted()
}

function inlineContacts({ contacts }: Release): readonly Contact[] {
  return contacts.flatMap((ref) => (ref.kind === 'inline' ? [ref.contact] : []))
}
