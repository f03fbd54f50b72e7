import { CALENDARS } from './calendars.ts'
import { readOut, type Findings } from './found.ts'
import type { Language } from '../../model/locale.ts'

const ISO = /(?<![\d-])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>\d{2})(?![\d-])/g

/** Dates with a day, and months with a year, are told as `2026-03-08`, `03-08` and `2026-03`; both days of a range. */
export function readDates(text: string, language: Language, { found, hinted }: Findings): string {
  const { months, patterns } = CALENDARS[language]
  return [ISO, ...patterns].reduce(
    (rest, pattern) =>
      readOut(rest, pattern, ({ whole, at, named: { day, last, month = '', year } }) => {
        const number = months.get(month.toLowerCase()) ?? Number(month)
        const days = [day, last].filter((one) => one !== undefined)
        if (days.some((one) => Number(one) < 1 || Number(one) > 31)) return false
        // The full stop may be that of the sentence.
        const length = whole.replace(/\.$/, '').length
        for (const one of days.length > 0 ? days : [undefined]) found.push({ kind: 'date', value: dateOf(year, number, one), at, length })
        // Another version may say only the day, or only the year.
        for (const one of [...days, year]) if (one !== undefined) hinted.add(String(Number(one)))
        return true
      }),
    text,
  )
}

function dateOf(year: string | undefined, month: number, day: string | undefined): string {
  return [year, pad(month), day === undefined ? undefined : pad(Number(day))].filter((part) => part !== undefined).join('-')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
