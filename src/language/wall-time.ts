/** What the clocks of a zone show at a time (milliseconds since 1970 UTC), as the time at which UTC's clocks show the same. */
export function wallTime(time: number, timeZone: string): number {
  const { clock, shown } = zoneOf(timeZone)
  const known = shown.get(time)
  if (known !== undefined) return known
  if (shown.size >= HELD) shown.clear()
  const wall = readClock(clock, time)
  shown.set(time, wall)
  return wall
}

function readClock(clock: Intl.DateTimeFormat, time: number): number {
  const shown: Record<string, number> = {}
  for (const { type, value } of clock.formatToParts(time)) shown[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

interface Zone {
  readonly clock: Intl.DateTimeFormat
  /** What it showed at times that were asked for: a release has all of its languages and files at one. */
  readonly shown: Map<number, number>
}

/** Making a formatter costs a hundred times as much as using it. */
const ZONES = new Map<string, Zone>()

/** So many times are known of a zone, and no more. */
const HELD = 1000

/** Digits and hours are pinned, and the calendar to the one that V8 reckons backwards without the gap of 1582 (not so iso8601). */
const FIELDS = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const

function zoneOf(timeZone: string): Zone {
  const known = ZONES.get(timeZone)
  if (known) return known
  const zone = { clock: new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { ...FIELDS, timeZone }), shown: new Map() }
  ZONES.set(timeZone, zone)
  return zone
}
