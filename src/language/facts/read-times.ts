import { readOut, type Findings } from './found.ts'

/** Which half of the day: a.m. and p.m., or morning, noon and evening in Arabic. */
const HALF = 'a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|صباح[\\p{L}\\p{M}]*|مساء[\\p{L}\\p{M}]*|ظهر[\\p{L}\\p{M}]*'
const HOURS = 'h(?:rs?|eures?|oras?)?\\b'
const MINUTE = '([0-5]\\d)'

const TIME = new RegExp(
  `(?<![\\d.,:/])(\\d{1,2})(?::${MINUTE}|\\.${MINUTE}(?= ?(?:${HALF}|${HOURS}))| ?h ?${MINUTE})?(?![\\d:])(?: ?(${HALF})| ?(${HOURS}))?`,
  'giu',
)

/** Times of day, `10:30`, `10.30 a.m.`, `2 p.m.`, `15 h 30`, `15 heures`, told as `15:30`; a number alone is no time. */
export function readTimes(text: string, { found, hinted }: Findings): string {
  return readOut(text, TIME, ([whole = '', hour = '', ...rest], at) => {
    const [colon, stop, letter, half, hours] = rest
    const minute = colon ?? stop ?? letter
    const shown = Number(hour)
    if ([minute, half, hours].every((one) => one === undefined) || shown > 23) return false
    const isAfternoon = half !== undefined && /^(p|مساء|ظهر)/i.test(half)
    const isMidnight = half !== undefined && !isAfternoon && shown === 12
    const real = isAfternoon && shown < 12 ? shown + 12 : isMidnight ? 0 : shown
    found.push({ kind: 'time', value: `${String(real).padStart(2, '0')}:${minute ?? '00'}`, at, length: whole.length })
    // Another version may write it as 9.30, which is a number to who does not know better.
    for (const one of [shown, real]) hinted.add(String(one)).add(String(Number(`${one}.${minute ?? '00'}`)))
    return true
  })
}
