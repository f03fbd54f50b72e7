import { formatDay, formatMonthName } from './dates.ts'
import { weekdayOf, type Span } from './week.ts'
import type { Day } from '../model/instant.ts'
import type { InEveryLanguage, Language } from '../model/locale.ts'

/** `Sunday 8 March 2026`, `dimanche 8 mars 2026`, `domingo 8 de marzo de 2026`, `الأحد 8 آذار/مارس 2026`. */
export function formatLongDay(day: Day, language: Language): string {
  return `${WEEKDAYS[language][weekdayOf(day)]} ${formatDay(day, language)}`
}

/**
 * Days in a row as a sentence takes them, with nothing said twice: `from 2 to 8 March 2026`, `du 30 mars au 5 avril 2026`,
 * `del 29 de diciembre de 2025 al 4 de enero de 2026`.
 */
export function formatSpan({ first, last }: Span, language: Language): string {
  const [from, to] = WORDS[language]
  return `${from} ${formatStart(first, last, language)} ${to} ${formatDay(last, language)}`
}

function formatStart(first: Day, last: Day, language: Language): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return formatDay(first, language)
  const number = Number(first.slice(8))
  const date = language === 'fr' && number === 1 ? '1er' : String(number)
  const month = Number(first.slice(5, 7))
  return month === Number(last.slice(5, 7)) ? date : `${date}${language === 'es' ? ' de ' : ' '}${formatMonthName(month, language)}`
}

const WORDS: InEveryLanguage<readonly [from: string, to: string]> = {
  en: ['from', 'to'],
  fr: ['du', 'au'],
  es: ['del', 'al'],
  ar: ['من', 'إلى'],
}

/** From Monday on. */
const WEEKDAYS: InEveryLanguage<readonly string[]> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
}
