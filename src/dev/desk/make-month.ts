import type { DayView, MonthView } from './desk-view.ts'
import { formatMonth, localDay, localIso } from '../../language/dates.ts'
import type { Lift } from '../../model/lift.ts'
import type { Language } from '../../model/locale.ts'
import type { Survey } from '../../survey.ts'

interface Asked {
  /** `2026-03`; undefined for the month of the next lift. */
  readonly month: string | undefined
  readonly language: Language
  /** Where a month is shown, and where a lift stands in the list, by its place among all. */
  readonly monthHref: (month: string) => string
  readonly liftHref: (index: number) => string
}

/** A month of lifts, by the days of the newsroom's zone. One leafs from month to month in which something lifts. */
export function makeMonth({ now, lifts, site: { timeZone } }: Survey, { month, language, monthHref, liftHref }: Asked): MonthView {
  const today = localDay(now, timeZone)
  const placed = lifts.map((lift, index) => ({ lift, index, local: localIso(lift.at, timeZone) }))
  const months = [...new Set(placed.map(({ local }) => local.slice(0, 7)))]
  const shown = month ?? months[0] ?? today.slice(0, 7)
  const link = (other: string | undefined) =>
    other === undefined ? undefined : { href: monthHref(other), label: labelOf(other, language) }
  const dayAt = (iso: string): DayView => ({
    iso,
    number: String(Number(iso.slice(8))),
    isToday: iso === today,
    lifts: placed
      .filter(({ local }) => local.startsWith(iso))
      .map(({ lift, index, local }) => ({ href: liftHref(index), time: local.slice(11, 16), ...titleOf(lift, language) })),
  })
  return {
    label: labelOf(shown, language),
    previous: link(months.findLast((one) => one < shown)),
    next: link(months.find((one) => one > shown)),
    weeks: weeksOf(shown).map((week) => week.map((iso) => (iso === undefined ? undefined : dayAt(iso)))),
  }
}

function labelOf(month: string, language: Language): string {
  return formatMonth(Number(month.slice(0, 4)), Number(month.slice(5)), language)
}

/** One title stands for all, that of the reader's language if there is one. */
function titleOf({ releases }: Lift, language: Language): { readonly title: string; readonly language: Language; readonly others: number } {
  const chosen = releases.find((one) => one.language === language) ?? releases[0]
  const others = new Set(releases.map(({ id }) => id)).size - 1
  return { title: chosen?.title ?? chosen?.file ?? '', language: chosen?.language ?? language, others }
}

/** The days of a month in weeks from Monday on. */
function weeksOf(month: string): readonly (readonly (string | undefined)[])[] {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  const first = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const cells = Array.from({ length: Math.ceil((first + length) / 7) * 7 }, (_, index) => {
    const day = index - first + 1
    return day < 1 || day > length ? undefined : `${month}-${String(day).padStart(2, '0')}`
  })
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
