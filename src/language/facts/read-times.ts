import { readOut, type Findings } from './found.ts'

/** Which half of the day: a.m. and p.m., or morning, noon and evening in Arabic. */
const HALF = '(?:a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|صباح[\\p{L}\\p{M}]*|مساء[\\p{L}\\p{M}]*|ظهر[\\p{L}\\p{M}]*)'
const HOURS = 'h(?:rs?|eures?|oras?)?\\b'

const TIME = new RegExp(
  `(?<![\\d.,:/])(?<hour>\\d{1,2})(?<minute>:[0-5]\\d|\\.[0-5]\\d(?= ?(?:${HALF}|${HOURS}))| ?h ?[0-5]\\d)?(?![\\d:])(?: ?(?<half>${HALF})| ?(?<hours>${HOURS}))?`,
  'giu',
)

/** Times of day, `10:30`, `10.30 a.m.`, `2 p.m.`, `15 h 30`, `15 heures`, told as `15:30`; a number alone is no time. */
export function readTimes(text: string, { found, hinted }: Findings): string {
  return readOut(text, TIME, ({ whole, at, named: { hour, minute, half, hours } }) => {
    const shown = Number(hour)
    if ([minute, half, hours].every((one) => one === undefined) || shown > 23) return false
    const minutes = minute?.slice(-2) ?? '00'
    const real = inWholeDay(shown, half)
    found.push({ kind: 'time', value: `${String(real).padStart(2, '0')}:${minutes}`, at, length: whole.length })
    // Another version may write it as 9.30, which is a number to who does not know better.
    for (const one of [shown, real]) hinted.add(String(one)).add(String(Number(`${one}.${minutes}`)))
    return true
  })
}

function inWholeDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  const isAfternoon = /^(p|مساء|ظهر)/i.test(half)
  return isAfternoon && hour < 12 ? hour + 12 : !isAfternoon && hour === 12 ? 0 : hour
}
