import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLongDay, formatSpan } from '../../src/language/format-span.ts'
import { spanOfWeek, weekOf } from '../../src/language/week.ts'
import type { Language } from '../../src/model/locale.ts'

describe('the week of a day', () => {
  it.each([
    ['2026-03-08', '2026-w10', '2026-03-02', '2026-03-08'],
    ['2026-03-09', '2026-w11', '2026-03-09', '2026-03-15'],
    // The first of January may belong to the year before, and the end of December to the next.
    ['2026-01-01', '2026-w01', '2025-12-29', '2026-01-04'],
    ['2025-12-29', '2026-w01', '2025-12-29', '2026-01-04'],
    ['2025-12-28', '2025-w52', '2025-12-22', '2025-12-28'],
    ['2027-01-03', '2026-w53', '2026-12-28', '2027-01-03'],
    ['2027-01-04', '2027-w01', '2027-01-04', '2027-01-10'],
    ['2021-01-01', '2020-w53', '2020-12-28', '2021-01-03'],
    ['2024-02-29', '2024-w09', '2024-02-26', '2024-03-03'],
    ['1000-01-01', '1000-w01', '0999-12-30', '1000-01-05'],
    // There is no day after it.
    ['9999-12-31', '9999-w52', '9999-12-27', '9999-12-31'],
  ])('%s is in %s, from %s to %s', (day, week, first, last) => {
    expect(weekOf(day)).toBe(week)
    expect(spanOfWeek(week)).toEqual({ first, last })
  })

  it('holds it, and begins seven days after the one before', () => {
    const days = fc.date({ min: new Date('1001-01-01T00:00Z'), max: new Date('9999-01-01T00:00Z'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        const { first, last } = spanOfWeek(weekOf(day))
        expect(first <= day && day <= last).toBe(true)
        expect(new Date(`${first}T00:00Z`).getUTCDay()).toBe(1)
        expect((Date.parse(last) - Date.parse(first)) / 86_400_000).toBe(6)
        expect(weekOf(first)).toBe(weekOf(last))
      }),
    )
  })
})

describe('days in words', () => {
  it.each<readonly [Language, string]>([
    ['en', 'Sunday 1 March 2026'],
    ['fr', 'dimanche 1er mars 2026'],
    ['es', 'domingo 1 de marzo de 2026'],
    ['ar', 'الأحد 1 آذار/مارس 2026'],
  ])('with their weekday in %s', (language, text) => {
    expect(formatLongDay('2026-03-01', language)).toBe(text)
  })

  it.each<readonly [Language, first: string, last: string, text: string]>([
    ['en', '2026-03-02', '2026-03-08', 'from 2 to 8 March 2026'],
    ['en', '2026-03-30', '2026-04-05', 'from 30 March to 5 April 2026'],
    ['en', '2025-12-29', '2026-01-04', 'from 29 December 2025 to 4 January 2026'],
    ['fr', '2026-06-01', '2026-06-07', 'du 1er au 7 juin 2026'],
    ['fr', '2026-03-30', '2026-04-05', 'du 30 mars au 5 avril 2026'],
    ['fr', '2025-12-29', '2026-01-04', 'du 29 décembre 2025 au 4 janvier 2026'],
    ['es', '2026-03-02', '2026-03-08', 'del 2 al 8 de marzo de 2026'],
    ['es', '2026-03-30', '2026-04-05', 'del 30 de marzo al 5 de abril de 2026'],
    ['es', '2025-12-29', '2026-01-04', 'del 29 de diciembre de 2025 al 4 de enero de 2026'],
    ['ar', '2026-03-02', '2026-03-08', 'من 2 إلى 8 آذار/مارس 2026'],
    ['ar', '2026-03-30', '2026-04-05', 'من 30 آذار/مارس إلى 5 نيسان/أبريل 2026'],
  ])('in a row, in %s, from %s to %s', (language, first, last, text) => {
    expect(formatSpan({ first, last }, language)).toBe(text)
  })
})
