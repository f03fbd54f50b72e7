import { comingLifts } from './lifts.ts'
import { instantOfDay } from '../language/dates.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Day, Instant } from '../model/instant.ts'
import type { Settings } from '../model/site.ts'

/**
 * Every moment after `now` at which the site changes by itself: a release goes out or is withdrawn, a change is told, a
 * contact's last day is over. Soonest first, each once.
 */
export function turningPoints(now: Instant, settings: Settings, sources: readonly Compiled[]): readonly Instant[] {
  const releases = sources.flatMap((source) => (source.kind === 'release' && source.release ? [source.release] : []))
  const inline = releases.flatMap(({ contacts }) => contacts.flatMap((ref) => (ref.kind === 'inline' ? [ref.contact] : [])))
  const contacts = [...settings.contacts.map(({ contact }) => contact), ...inline]
  const moments = [
    ...comingLifts(now, sources).map(({ at }) => at),
    ...releases.flatMap(({ changes, withdrawn }) => [...changes.map(({ at }) => at), ...(withdrawn ? [withdrawn.at] : [])]),
    ...contacts.flatMap(({ until }) => (until === undefined ? [] : [instantOfDay(dayAfter(until), settings.site.timeZone)])),
  ]
  return [...new Set(moments.filter((at) => at > now))].toSorted()
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
