import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatMoment,
  formatMonth,
  formatMonthName,
  instantOfClock,
  instantOfDay,
  localDay,
  localIso,
} from '../../src/language/dates.ts'
import { readDate } from '../../src/language/written-date.ts'
import type { Instant } from '../../src/model/instant.ts'
import type { Language } from '../../src/model/locale.ts'

function at(text: string): Instant {
  const date = readDate(text)
  if (date.kind !== 'instant') throw new Error(`${text} is no instant`)
  return date.instant
}

const LOCAL: readonly (readonly [instant: string, timeZone: string, iso: string])[] = [
  ['2026-03-08T15:00:00Z', 'America/Lima', '2026-03-08T10:00:00-05:00'],
  ['2026-03-08T03:00:00Z', 'America/Lima', '2026-03-07T22:00:00-05:00'],
  ['2026-03-29T00:59:59Z', 'Europe/Zurich', '2026-03-29T01:59:59+01:00'],
  ['2026-03-29T01:00:00Z', 'Europe/Zurich', '2026-03-29T03:00:00+02:00'],
  ['2026-10-25T00:59:59Z', 'Europe/Zurich', '2026-10-25T02:59:59+02:00'],
  ['2026-10-25T01:00:00Z', 'Europe/Zurich', '2026-10-25T02:00:00+01:00'],
  ['2026-12-31T23:00:00Z', 'Europe/Zurich', '2027-01-01T00:00:00+01:00'],
  ['2026-03-08T18:15:00Z', 'Asia/Kathmandu', '2026-03-09T00:00:00+05:45'],
  ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29T23:59:59-10:00'],
  ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31T00:00:00+14:00'],
  ['2026-06-01T00:00:00Z', 'America/St_Johns', '2026-05-31T21:30:00-02:30'],
  ['2026-03-08T00:00:00Z', 'UTC', '2026-03-08T00:00:00+00:00'],
  ['1880-01-01T00:00:00Z', 'Europe/Paris', '1880-01-01T00:09:00+00:09'],
  ['1000-01-01T00:00:00Z', 'UTC', '1000-01-01T00:00:00+00:00'],
  ['1582-10-10T12:00:00Z', 'UTC', '1582-10-10T12:00:00+00:00'],
]

const DAYS: readonly (readonly [day: string, timeZone: string, instant: string])[] = [
  ['2026-03-08', 'America/Lima', '2026-03-08T05:00:00Z'],
  ['2026-03-29', 'Europe/Zurich', '2026-03-28T23:00:00Z'],
  ['2026-03-30', 'Europe/Zurich', '2026-03-29T22:00:00Z'],
  ['2026-10-25', 'Europe/Zurich', '2026-10-24T22:00:00Z'],
  ['2026-10-26', 'Europe/Zurich', '2026-10-25T23:00:00Z'],
  ['2026-03-08', 'Asia/Kathmandu', '2026-03-07T18:15:00Z'],
  // Midnight does not exist: 23:59:59 is followed by 01:00.
  ['2017-10-15', 'America/Sao_Paulo', '2017-10-15T03:00:00Z'],
  // 23:29:59 is followed by 00:30.
  ['1919-03-31', 'America/Toronto', '1919-03-31T04:30:00Z'],
  // At midnight the clocks go back to 23:00; the day begins when they reach it again.
  ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00Z'],
  // At 01:00 the clocks go back to midnight, which they show twice.
  ['2025-11-02', 'America/Havana', '2025-11-02T04:00:00Z'],
  // At 00:01 the clocks go back to the evening before.
  ['2010-11-07', 'America/St_Johns', '2010-11-07T02:30:00Z'],
  ['2011-12-29', 'Pacific/Apia', '2011-12-29T10:00:00Z'],
  // The day that Samoa left out.
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['2026-03-08', 'Pacific/Kiritimati', '2026-03-07T10:00:00Z'],
  ['2026-03-08', 'Pacific/Pago_Pago', '2026-03-08T11:00:00Z'],
]

const ZONES = [
  'UTC',
  'Europe/Zurich',
  'America/Lima',
  'America/Sao_Paulo',
  'America/Havana',
  'America/St_Johns',
  'Asia/Beirut',
  'Asia/Tehran',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Africa/Cairo',
  'Antarctica/Troll',
]

describe('localDay and localIso', () => {
  it.each(LOCAL)('%s in %s is %s', (instant, timeZone, iso) => {
    expect(localIso(at(instant), timeZone)).toBe(iso)
    expect(localDay(at(instant), timeZone)).toBe(iso.slice(0, 10))
  })

  it('writes the same instant', () => {
    assert(
      property(integer({ min: -5e9, max: 5e9 }), constantFrom(...ZONES), (seconds, timeZone) => {
        const instant = at(`${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`)
        expect(Date.parse(localIso(instant, timeZone))).toBe(seconds * 1000)
      }),
    )
  })
})

describe('instantOfDay', () => {
  it.each(DAYS)('%s in %s begins at %s', (day, timeZone, instant) => {
    expect(instantOfDay(day, timeZone)).toBe(instant)
  })

  it.each(ZONES)('is the first instant of its day in %s', (timeZone) => {
    const first = Date.UTC(2005, 0, 1)
    for (let index = 0; index < 366 * 8; index += 1) {
      const day = new Date(first + index * 86_400_000).toISOString().slice(0, 10)
      if (timeZone === 'Pacific/Apia' && day === '2011-12-30') continue
      const instant = instantOfDay(day, timeZone)
      const before = at(`${new Date(Date.parse(instant) - 1000).toISOString().slice(0, 19)}Z`)
      expect(localDay(instant, timeZone), day).toBe(day)
      expect(localDay(before, timeZone) < day, day).toBe(true)
    }
  })
})

describe('instantOfClock', () => {
  it.each([
    ['a time of any day', '2026-03-08T10:00', 'America/Lima', '2026-03-08T15:00:00Z'],
    ['a time that the clocks show twice', '2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30:00Z'],
    ['a time that they leap over', '2026-03-29T02:30', 'Europe/Paris', '2026-03-29T01:00:00Z'],
  ])('knows %s', (_, shown, timeZone, instant) => {
    expect(instantOfClock(shown, timeZone)).toBe(instant)
  })
})

describe('formatDay', () => {
  it.each<readonly [Language, string, string]>([
    ['en', '2026-03-08', '8 March 2026'],
    ['en', '2026-12-31', '31 December 2026'],
    ['fr', '2026-03-08', '8 mars 2026'],
    ['fr', '2026-03-01', '1er mars 2026'],
    ['fr', '2026-08-21', '21 août 2026'],
    ['es', '2026-03-08', '8 de marzo de 2026'],
    ['es', '2026-09-01', '1 de septiembre de 2026'],
    ['ar', '2026-03-08', '8 آذار/مارس 2026'],
    ['ar', '2026-01-01', '1 كانون الثاني/يناير 2026'],
  ])('in %s, %s is %s', (language, day, text) => {
    expect(formatDay(day, language)).toBe(text)
  })
})

describe('formatMonth', () => {
  it.each<readonly [Language, string]>([
    ['en', 'March 2026'],
    ['fr', 'mars 2026'],
    ['es', 'marzo de 2026'],
    ['ar', 'آذار/مارس 2026'],
  ])('in %s is %s', (language, text) => {
    expect(formatMonth(2026, 3, language)).toBe(text)
  })
})

describe('formatMonthName', () => {
  it.each<readonly [Language, string]>([
    ['en', 'January February March April May June July August September October November December'],
    ['fr', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
    ['es', 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'],
  ])('in %s follows the year', (language, names) => {
    expect(names.split(' ').map((_, index) => formatMonthName(index + 1, language))).toEqual(names.split(' '))
  })

  it.each([
    [2, 'شباط/فبراير'],
    [4, 'نيسان/أبريل'],
    [5, 'أيار/مايو'],
    [6, 'حزيران/يونيه'],
    [7, 'تموز/يوليه'],
    [8, 'آب/أغسطس'],
    [9, 'أيلول/سبتمبر'],
    [10, 'تشرين الأول/أكتوبر'],
    [11, 'تشرين الثاني/نوفمبر'],
    [12, 'كانون الأول/ديسمبر'],
  ])('month %i in Arabic is %s', (month, name) => {
    expect(formatMonthName(month, 'ar')).toBe(name)
  })

  it.each([0, 13, 1.5])('refuses %s', (month) => {
    expect(() => formatMonthName(month, 'fr')).toThrow(RangeError)
  })
})

describe('formatMoment', () => {
  it.each<readonly [Language, string, string, string]>([
    ['en', '2026-03-08T09:00:00Z', 'Europe/Zurich', '8 March 2026, 10:00 (UTC+1)'],
    ['fr', '2026-03-08T09:00:00Z', 'Europe/Zurich', '8 mars 2026, 10\u00a0h\u00a000 (UTC+1)'],
    ['fr', '2026-03-08T08:05:00Z', 'Europe/Zurich', '8 mars 2026, 9\u00a0h\u00a005 (UTC+1)'],
    ['es', '2026-03-08T09:00:00Z', 'Europe/Zurich', '8 de marzo de 2026, 10:00 (UTC+1)'],
    ['ar', '2026-03-08T09:00:00Z', 'Europe/Zurich', '8 آذار/مارس 2026، 10:00 (UTC+1)'],
    ['en', '2026-07-01T08:00:00Z', 'Europe/Zurich', '1 July 2026, 10:00 (UTC+2)'],
    ['en', '2026-03-08T03:07:00Z', 'America/Lima', '7 March 2026, 22:07 (UTC−5)'],
    ['en', '2026-03-08T18:15:00Z', 'Asia/Kathmandu', '9 March 2026, 00:00 (UTC+5:45)'],
    ['en', '2026-06-01T00:00:00Z', 'America/St_Johns', '31 May 2026, 21:30 (UTC−2:30)'],
    ['en', '2026-03-08T09:00:00Z', 'UTC', '8 March 2026, 09:00 (UTC)'],
  ])('in %s, %s in %s is %s', (language, instant, timeZone, text) => {
    expect(formatMoment(at(instant), timeZone, language)).toBe(text)
  })
})
