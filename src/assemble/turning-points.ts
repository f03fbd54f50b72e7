import { comingLifts } from './lifts.ts'
import { endOfNews } from './news-period.ts'
import { instantOfDay } from '../language/dates.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Day, Instant } from '../model/instant.ts'
import type { Release } from '../model/release.ts'
import type { Settings } from '../model/site.ts'

/**
 * Every moment after `now` at which a byte of the output changes by itself, soonest first, each once. Beside the turns of
 * its content: a release is no longer news, and, in a preview only, the own moment of one that waits for others is over.
 */
export function turningPoints(now: Instant, settings: Settings, sources: readonly Compiled[]): readonly Instant[] {
  const dues = sources.flatMap((source) => (source.kind === 'release' && source.schedule?.draft === false ? [source.schedule.due] : []))
  const ends = releasesOf(sources).map(({ date }) => endOfNews(date))
  return inOrder(now, [...turnsOfContent(now, settings, sources), ...dues, ...ends])
}

/**
 * Those of them at which what the site says changes, so that what was sound may be so no longer: a release goes out or is
 * withdrawn, a change is told, a contact's last day is over. Soonest first, each once.
 */
export function turnsOfContent(now: Instant, settings: Settings, sources: readonly Compiled[]): readonly Instant[] {
  const releases = releasesOf(sources)
  const inline = releases.flatMap(({ contacts }) => contacts.flatMap((ref) => (ref.kind === 'inline' ? [ref.contact] : [])))
  const contacts = [...settings.contacts.map(({ contact }) => contact), ...inline]
  return inOrder(now, [
    ...comingLifts(now, sources).map(({ at }) => at),
    ...releases.flatMap(({ changes, withdrawn }) => [...changes.map(({ at }) => at), ...(withdrawn ? [withdrawn.at] : [])]),
    ...contacts.flatMap(({ until }) => (until === undefined ? [] : [instantOfDay(dayAfter(until), settings.site.timeZone)])),
  ])
}

function releasesOf(sources: readonly Compiled[]): readonly Release[] {
  return sources.flatMap((source) => (source.kind === 'release' && source.release ? [source.release] : []))
}

function inOrder(now: Instant, moments: readonly Instant[]): readonly Instant[] {
  return [...new Set(moments.filter((at) => at > now))].toSorted()
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
