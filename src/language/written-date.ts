import type { Day, Instant } from '../model/instant.ts'

/** A date as front matter may write it: a day, or an instant with its offset. */
export type WrittenDate = { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'instant'; readonly instant: Instant }

/** Why a text is no date. */
export type DateProblem = { readonly kind: 'bad-date'; readonly reason: string } | { readonly kind: 'no-offset' }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|([+-])(\d{2}):(\d{2}))?)?$/

/**
 * Reads `2026-03-08`, `2026-03-08T10:00-05:00` or `2026-03-08T10:00:30Z` (a profile of RFC 3339: seconds may be left
 * out, the offset may not). The calendar is proleptic Gregorian, years 1000 to 9999.
 */
export function readDate(text: string): WrittenDate | DateProblem {
  const match = SHAPE.exec(text)
  if (!match) return { kind: 'bad-date', reason: 'it is not written as one' }
  const [, year = '', month = '', day = '', hour, minute, second = '00', zone, sign, offsetHour = '00', offsetMinute = '00'] = match
  const reason = calendarTrouble(Number(year), Number(month), Number(day))
  if (reason) return { kind: 'bad-date', reason }
  if (hour === undefined || minute === undefined) return { kind: 'day', day: `${year}-${month}-${day}` }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { kind: 'bad-date', reason: 'there is no such time of day' }
  if (zone === undefined) return { kind: 'no-offset' }
  if (Number(offsetHour) > 14 || Number(offsetMinute) > 59) return { kind: 'bad-date', reason: 'there is no such offset' }
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -1 : 1)
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute) - offset, Number(second))
  // Beyond the years that have four digits, instants would no longer compare as texts: the far future would be the past.
  if (time < FIRST || time > LAST) return { kind: 'bad-date', reason: 'the year must have four digits' }
  return { kind: 'instant', instant: instantOf(time) }
}

const FIRST = Date.UTC(1000, 0, 1)
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59)

/** The instant of a time in milliseconds since 1970 UTC; parts of a second are dropped. */
export function instantOf(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant
}

function calendarTrouble(year: number, month: number, day: number): string | undefined {
  if (year < 1000) return 'the year must have four digits'
  if (month < 1 || month > 12) return `there is no month ${String(month).padStart(2, '0')}`
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day < 1 || day > last ? `that month has ${last} days` : undefined
}
