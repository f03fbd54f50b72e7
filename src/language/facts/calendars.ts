import { formatMonthName } from '../dates.ts'
import type { InEveryLanguage, Language } from '../../model/locale.ts'

export interface Calendar {
  /** Months from 1 by their names in small letters. */
  readonly months: ReadonlyMap<string, number>
  /** Patterns for dates with the groups `day`, `last` (of a range), `month` and `year`; the longer shapes first. */
  readonly patterns: readonly RegExp[]
}

/** Names that are used beside those of the United Nations, January first; nothing where there is none. */
const OTHER_NAMES: InEveryLanguage<readonly string[]> = {
  en: ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sept sep', 'oct', 'nov', 'dec'],
  fr: ['janv', 'févr', '', 'avr', '', '', 'juil', 'aout', 'sept', 'oct', 'nov', 'déc'],
  es: ['', '', '', '', '', '', '', '', 'setiembre', '', '', ''],
  ar: ['جانفي', 'فيفري', 'اذار', 'ابريل أفريل', 'ايار ماي', 'يونيو جوان', 'يوليو جويلية', 'اغسطس أوت اب', 'ايلول', 'اكتوبر', '', ''],
}

const YEAR = '(?<year>[12]\\d{3})(?!\\d)'

/** How dates are written in each language. */
export const CALENDARS: InEveryLanguage<Calendar> = {
  en: calendar('en', (month) => {
    const [day, last] = days('(?:st|nd|rd|th)?')
    const until = ' ?(?:-|to|and|or|&) ?'
    return [
      `(?<![\\d.,])${day}(?:${until}${last})?(?: of)? ${month}(?:,? ${YEAR})?`,
      // March 8 is a day, and March 1,250 is none.
      `${month} ${day}(?!\\d|[.,]\\d{3}(?!\\d))(?:${until}${last}(?![\\d:]))?(?:,? ${YEAR})?`,
      `${month},? (?:of )?${YEAR}`,
    ]
  }),
  fr: calendar('fr', (month) => {
    const [day, last] = days('(?:er)?')
    return [`(?<![\\d.,])${day}(?: ?(?:-|au|et|ou|à) ?(?:le )?${last})? ${month}(?: ${YEAR})?`, `${month}(?: de l[’']année)? ${YEAR}`]
  }),
  es: calendar('es', (month) => {
    const [day, last] = days('(?:\\.?[º°])?')
    return [`(?<![\\d.,])${day}(?: ?(?:-|al|y|o|a) ?(?:el )?${last})? de ${month}(?: del? ${YEAR})?`, `${month}(?: del?)? ${YEAR}`]
  }),
  ar: calendar('ar', (month) => {
    const [day, last] = days('')
    const year = ` (?:من )?(?:عام |سنة |لعام )?${YEAR}`
    return [`(?<![\\d.,])${day}(?: ?(?:-|إلى|حتى|و|أو) ?${last})? (?:من )?(?:شهر )?${month}(?:${year})?`, `${month}${year}`]
  }),
}

/** The first and the last day of a range, with what is written onto figures. */
function days(ending: string): readonly [string, string] {
  return [`(?<day>\\d{1,2})${ending}`, `(?<last>\\d{1,2})${ending}`]
}

function calendar(language: Language, shapes: (month: string) => readonly string[]): Calendar {
  const months = new Map<string, number>()
  for (const [index, others] of OTHER_NAMES[language].entries()) {
    const official = formatMonthName(index + 1, language)
    // In Arabic the names of two calendars stand together, or either alone.
    for (const name of [official, ...official.split('/'), ...others.split(' ')]) if (name !== '') months.set(name.toLowerCase(), index + 1)
  }
  const longestFirst = [...months.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  // English months have a capital; "may" and "march" are verbs. An Arabic preposition is written onto the name.
  const names = language === 'en' ? longestFirst.map((name) => name.charAt(0).toUpperCase() + name.slice(1)) : longestFirst
  const before = language === 'ar' ? '(?<![\\p{L}\\p{M}]{2})[بل]?' : '(?<![\\p{L}\\p{M}])'
  const month = `${before}(?<month>${names.join('|')})(?![\\p{L}\\p{M}])\\.?`
  return { months, patterns: shapes(month).map((shape) => new RegExp(shape, language === 'en' ? 'gu' : 'giu')) }
}
