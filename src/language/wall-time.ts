/** What the clocks of a zone show at a time (milliseconds since 1970 UTC), as the time at which UTC's clocks show the same. */
export function wallTime(time: number, timeZone: string): number {
  const shown: Record<string, number> = {}
  for (const { type, value } of clockOf(timeZone).formatToParts(time)) shown[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** Making a formatter costs a hundred times as much as using it. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>()

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

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { ...FIELDS, timeZone })
  CLOCKS.set(timeZone, clock)
  return clock
}
