import { wallTime } from './wall-time.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * Whether a time such as `2026-03-29T02:30+01:00` is written by the clocks of a zone (an IANA name), with an offset that they
 * had or got about then, and is one that they leapt over. What is written with another offset, or with `Z`, is another clock's.
 */
export function isLeaptOver(text: string, timeZone: string): boolean {
  const [, local, sign, hours, minutes] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)([+-])(\d{2}):(\d{2})$/.exec(text) ?? []
  if (local === undefined) return false
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) * 60 * 1000
  const wall = Date.parse(`${local}Z`)
  // No zone is a day away from UTC, so these are the offsets before and after any change about this time.
  const [before = 0, after = 0] = [wall - DAY, wall + DAY].map((time) => wallTime(time, timeZone) - time)
  const isOfZone = before !== after && (offset === before || offset === after)
  return isOfZone && [before, after].every((one) => wallTime(wall - one, timeZone) !== wall)
}
