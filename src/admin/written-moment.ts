import { instantOfClock, localIso } from '../language/dates.ts'
import { readDate } from '../language/written-date.ts'

/** A date of front matter in the parts that are filled in. */
export interface MomentParts {
  /** `2026-03-08`. */
  readonly day: string
  /** `10:00`, with seconds where they were written; empty for a day as a whole. */
  readonly time: string
  /** `+01:00` or `Z`. */
  readonly offset: string
}

const SHAPE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2}))?$/

/** Undefined where a text is no date that has such parts; it is shown as it is then. */
export function partsOfMoment(text: string): MomentParts | undefined {
  if (text === '') return { day: '', time: '', offset: '' }
  const [, day, time = '', offset = ''] = SHAPE.exec(text) ?? []
  return day === undefined ? undefined : { day, time, offset }
}

/** The date as front matter has it. Where no offset was written, it is that of the newsroom at that time. */
export function momentOfParts({ day, time, offset }: MomentParts, timeZone: string): string {
  if (day === '' || time === '') return day
  return `${day}T${time}${offset === '' ? offsetAt(day, time, timeZone) : offset}`
}

/** The parts with some of them changed. An offset that is that of the newsroom goes with its clocks, and any other stays. */
export function changedParts(parts: MomentParts, change: Partial<MomentParts>, timeZone: string): MomentParts {
  const changed = { ...parts, ...change }
  if (changed.time === '' || changed.day === '') return { ...changed, offset: change.offset ?? '' }
  const follows = parts.offset === '' || momentOfParts({ ...parts, offset: '' }, timeZone) === momentOfParts(parts, timeZone)
  return 'offset' in change || !follows ? changed : { ...changed, offset: offsetAt(changed.day, changed.time, timeZone) }
}

/** What is wrong with a date, for the one who fills it in. */
export function complaintOfMoment(text: string, mayBeDay: boolean): string | undefined {
  if (text === '') return undefined
  const read = readDate(text)
  if (read.kind === 'bad-date') return `This is no date: ${read.reason}.`
  if (read.kind === 'no-offset') return 'The offset from UTC is missing, as in +01:00.'
  return read.kind === 'day' && !mayBeDay ? 'The time of day is missing.' : undefined
}

function offsetAt(day: string, time: string, timeZone: string): string {
  const clock = `${day}T${time.slice(0, 5)}`
  const [, offset = 'Z'] = /([+-]\d{2}:\d{2})$/.exec(localIso(instantOfClock(clock, timeZone), timeZone)) ?? []
  return offset
}
