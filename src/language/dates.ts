import { wallTime } from './wall-time.ts'
import { instantOf } from './written-date.ts'
import type { Day, Instant } from '../model/instant.ts'
import type { InEveryLanguage, Language } from '../model/locale.ts'

/** The day of an instant in a zone (an IANA name): `2026-03-08`. */
export function localDay(instant: Instant, timeZone: string): Day {
  return wallText(wallTime(Date.parse(instant), timeZone)).slice(0, 10)
}

/** An instant as the clocks of a zone show it, with their offset: `2026-03-08T10:00:00+01:00`, for `<time datetime>`. */
export function localIso(instant: Instant, timeZone: string): string {
  const minutes = offsetMinutes(instant, timeZone)
  const wall = wallText(Date.parse(instant) + minutes * MINUTE)
  return `${wall}${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`
}

/** The first instant of a day in a zone: midnight, as `instantOfClock` has it. A day that a zone left out altogether begins with the next one. */
export function instantOfDay(day: Day, timeZone: string): Instant {
  return instantOfClock(`${day}T00:00`, timeZone)
}

/**
 * The instant at which the clocks of a zone show a time, `2026-03-08T10:00`: the earlier one where they show it twice; the end of
 * the gap where they leap over it.
 */
export function instantOfClock(shown: string, timeZone: string): Instant {
  const wall = Date.parse(`${shown}:00Z`)
  const offsetAt = (time: number) => wallTime(time, timeZone) - time
  // No zone is a day away from UTC, so these are the offsets before and after any change about this time.
  const before = wall - offsetAt(wall - DAY)
  const after = wall - offsetAt(wall + DAY)
  const found = [Math.min(before, after), Math.max(before, after)].find((time) => wallTime(time, timeZone) === wall)
  return instantOf(found ?? endOfGap(after, before, wall, timeZone))
}

export function dayAfter(day: Day): Day {
  return instantOf(Date.parse(`${day}T00:00:00Z`) + DAY).slice(0, 10)
}

/** `8 March 2026`, `1er mars 2026`, `8 de marzo de 2026`, `8 آذار/مارس 2026`. */
export function formatDay(day: Day, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const number = Number(date)
  const shown = language === 'fr' && number === 1 ? '1er' : String(number)
  return `${shown}${language === 'es' ? ' de ' : ' '}${formatMonth(Number(year), Number(month), language)}`
}

/** `March 2026`, `mars 2026`, `marzo de 2026`, `آذار/مارس 2026`. Months are counted from 1. */
export function formatMonth(year: number, month: number, language: Language): string {
  return `${formatMonthName(month, language)}${language === 'es' ? ' de ' : ' '}${year}`
}

/** The name of a month, 1 to 12, as it stands in a sentence: with a small letter except in English. */
export function formatMonthName(month: number, language: Language): string {
  const name = MONTHS[language][month - 1]
  if (name === undefined) throw new RangeError(`There is no month ${month}.`)
  return name
}

/** Day, time and offset of an instant in a zone: `8 March 2026, 10:00 (UTC+1)`, `8 mars 2026, 10 h 00 (UTC+1)`. */
export function formatMoment(instant: Instant, timeZone: string, language: Language): string {
  const local = localIso(instant, timeZone)
  const [hour = '', minute = ''] = local.slice(11, 16).split(':')
  const time = language === 'fr' ? `${Number(hour)}\u00a0h\u00a0${minute}` : `${hour}:${minute}`
  const comma = language === 'ar' ? '، ' : ', '
  return `${formatDay(local.slice(0, 10), language)}${comma}${time} (${offsetName(offsetMinutes(instant, timeZone))})`
}

/** From the tables of the United Nations; CLDR's differ from them, and between versions of Node. */
const MONTHS: InEveryLanguage<readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ar: [
    ...['كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيه'],
    ...['تموز/يوليه', 'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر'],
  ],
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

/** `UTC`, `UTC+1`, `UTC−5`, `UTC+5:45`. */
function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const rest = Math.abs(minutes) % 60
  return `UTC${minutes < 0 ? '\u2212' : '+'}${Math.floor(Math.abs(minutes) / 60)}${rest === 0 ? '' : `:${pad(rest)}`}`
}

/** Whole minutes: local mean times of the 19th century have seconds as well, which no offset in ISO 8601 can hold. */
function offsetMinutes(instant: Instant, timeZone: string): number {
  const time = Date.parse(instant)
  return Math.trunc((wallTime(time, timeZone) - time) / MINUTE)
}

/** The second at which the clocks, having leapt over `wall`, first show more than it; between two times in milliseconds. */
function endOfGap(from: number, to: number, wall: number, timeZone: string): number {
  let early = from
  let late = to
  while (late - early > SECOND) {
    const middle = early + Math.floor((late - early) / 2 / SECOND) * SECOND
    if (wallTime(middle, timeZone) < wall) early = middle
    else late = middle
  }
  return late
}

function wallText(wall: number): string {
  return instantOf(wall).slice(0, 19)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
