import { comingLifts } from './lifts.ts'
import { instantOfDay } from '../language/dates.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Contact } from '../model/contact.ts'
import type { Day, Instant } from '../model/instant.ts'
import type { Release } from '../model/release.ts'
import type { Settings } from '../model/site.ts'

/**
 * The moments after `now` at which something can begin to be wrong by itself, soonest first, each once: whenever a release
 * goes out or is withdrawn. A change that is told and a contact's last day only add to pages and put other names there, so
 * that the last of them shows what all of them do; each would cost as much, and one file can tell of hundreds.
 */
export function turningPoints(now: Instant, settings: Settings, sources: readonly Compiled[]): readonly Instant[] {
  const releases = sources.flatMap((source) => (source.kind === 'release' && source.release ? [source.release] : []))
  const contacts = [...settings.contacts.map(({ contact }) => contact), ...releases.flatMap(inlineContacts)]
  const lesser = [
    ...releases.flatMap(({ changes }) => changes.map(({ at }) => at)),
    ...contacts.flatMap(({ until }) => (until === undefined ? [] : [instantOfDay(dayAfter(until), settings.site.timeZone)])),
  ]
  const moments = [
    ...comingLifts(now, sources).map(({ at }) => at),
    ...releases.flatMap(({ withdrawn }) => (withdrawn ? [withdrawn.at] : [])),
    ...lesser.toSorted().slice(-1),
  ]
  return [...new Set(moments.filter((at) => at > now))].toSorted()
}

function inlineContacts({ contacts }: Release): readonly Contact[] {
  return contacts.flatMap((ref) => (ref.kind === 'inline' ? [ref.contact] : []))
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
