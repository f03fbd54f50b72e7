import { groupBy } from './group-by.ts'
import type { PlanContext } from './plan-context.ts'
import { eventsOf } from './release-events.ts'
import { localDay } from '../language/dates.ts'
import { weekOf } from '../language/week.ts'
import type { Day } from '../model/instant.ts'
import type { Edition, PublishedRelease } from '../model/newsroom.ts'
import type { ReleaseEvent, SourceName } from '../model/sketch.ts'

/** The digests of one language by their periods: days and weeks that have something in them, newest first. */
export interface DigestShelf {
  readonly edition: Edition
  readonly days: ReadonlyMap<Day, Digested>
  readonly weeks: ReadonlyMap<string, Digested>
  /** The days of each month. */
  readonly months: ReadonlyMap<string, readonly Day[]>
}

/** What one digest is made of, newest first. */
export interface Digested {
  /** Those that were withdrawn too, which keep their place. */
  readonly releases: readonly SourceName[]
  readonly events: readonly ReleaseEvent[]
  /** Its days that have something in them, newest first. */
  readonly days: readonly Day[]
}

export function digestShelf(context: PlanContext, edition: Edition, since: Day | undefined): DigestShelf {
  const { timeZone } = context.newsroom.site
  const all = [...edition.releases, ...edition.withdrawn].toSorted(newestFirst)
  const things = [
    ...all.map((one): Thing => ({ kind: 'release', day: dayOfPublication(context, one), file: one.release.file })),
    ...eventsOf(edition).map((event): Thing => ({ kind: 'event', day: localDay(event.at, timeZone), event })),
  ].filter(({ day }) => since === undefined || day >= since)
  const days = periodsOf(things, ({ day }) => day)
  return {
    edition,
    days,
    weeks: periodsOf(things, ({ day }) => weekOf(day)),
    months: groupBy([...days.keys()], (day) => [day.slice(0, 7)]),
  }
}

type Thing =
  | { readonly kind: 'release'; readonly day: Day; readonly file: SourceName }
  | { readonly kind: 'event'; readonly day: Day; readonly event: ReleaseEvent }

/**
 * The day on which readers first saw it, which is later than that of its date where an embargo was, or where it waited for
 * other versions: who is sent every digest misses nothing.
 */
function dayOfPublication(context: PlanContext, { release }: PublishedRelease): Day {
  const { date, day, schedule } = release
  const due = schedule.together.length === 0 ? schedule.due : dueTogether(context, release)
  return due === date ? day : localDay(due, context.newsroom.site.timeZone)
}

/** When the last of the versions was due that it waited for, and that those waited for. */
function dueTogether({ versionsOf }: PlanContext, release: PublishedRelease['release']) {
  const versions = versionsOf(release.id).map((one) => one.release)
  const tied = new Set([release])
  // A set is walked to its end while it grows.
  for (const { schedule } of tied) {
    for (const version of versions) if (schedule.together.includes(version.language)) tied.add(version)
  }
  return [...tied].map(({ schedule }) => schedule.due).reduce((a, b) => (a > b ? a : b))
}

function periodsOf(things: readonly Thing[], periodOf: (thing: Thing) => string): ReadonlyMap<string, Digested> {
  const groups = [...groupBy(things, (thing) => [periodOf(thing)])].toSorted(([a], [b]) => (a < b ? 1 : -1))
  return new Map(groups.map(([period, group]) => [period, digestedOf(group)]))
}

function digestedOf(things: readonly Thing[]): Digested {
  const releases = things.flatMap((thing) => (thing.kind === 'release' ? [thing.file] : []))
  const events = things.flatMap((thing) => (thing.kind === 'event' ? [thing.event] : []))
  return {
    releases,
    // That one of these releases was withdrawn is said where it stands.
    events: events.filter(({ kind, file }) => kind !== 'withdrawal' || !releases.includes(file)),
    days: [...new Set(things.map(({ day }) => day))].toSorted().toReversed(),
  }
}

function newestFirst({ release: a }: PublishedRelease, { release: b }: PublishedRelease): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.id < b.id ? -1 : 1
}
