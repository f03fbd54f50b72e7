import { instantOf } from './written-date.ts'
import type { Day } from '../model/instant.ts'

/** Days in a row, both ends included. */
export interface Span {
  readonly first: Day
  readonly last: Day
}

/** The week of a day, Monday to Sunday, as ISO 8601 counts them, in small letters: `2026-w10`. */
export function weekOf(day: Day): string {
  const time = timeOf(day)
  // A week belongs to the year of its Thursday.
  const thursday = time + (3 - weekdayOf(day)) * DAY
  const year = new Date(thursday).getUTCFullYear()
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK) + 1
  return `${year}-w${String(number).padStart(2, '0')}`
}

/** From Monday to Sunday; the last week that can be written ends with its year. */
export function spanOfWeek(week: string): Span {
  const number = Number(week.slice(6))
  // 4 January is always in the first week.
  const fourth: Day = `${week.slice(0, 4)}-01-04`
  const monday = timeOf(fourth) - weekdayOf(fourth) * DAY + (number - 1) * WEEK
  const sunday = Math.min(monday + 6 * DAY, LAST_DAY)
  return { first: dayAt(monday), last: dayAt(sunday) }
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (new Date(timeOf(day)).getUTCDay() + 6) % 7
}

const DAY = 24 * 60 * 60 * 1000
const WEEK = 7 * DAY
const LAST_DAY = Date.UTC(9999, 11, 31)

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function dayAt(time: number): Day {
  return instantOf(time).slice(0, 10)
}
