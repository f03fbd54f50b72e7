import { readOut, type Findings } from './found.ts'
import { formatMonthName } from '../dates.ts'
import type { InEveryLanguage, Language } from '../../model/locale.ts'

/** Dates with a day, and months with a year, are told as `2026-03-08`, `03-08` and `2026-03`; both days of a range. */
export function readDates(text: string, language: Language, findings: Findings): string {
  const { hinted } = findings
  const note = (day: string | undefined, month: number, year: string | undefined, at: number, length: number) => {
    if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return
    const parts = [year, pad(month), day === undefined ? undefined : pad(Number(day))]
    findings.found.push({ kind: 'date', value: parts.filter((part) => part !== undefined).join('-'), at, length })
    // Another version may say only the day, or only the year.
    for (const part of [day, year]) if (part !== undefined) hinted.add(String(Number(part)))
  }
  let rest = readOut(text, ISO, ([whole = '', year, month = '', day], at) => {
    note(day, Number(month), year, at, whole.length)
    return true
  })
  const { names, patterns } = CALENDARS[language]
  // Most texts have few months, and none is looked for twice.
  for (const { pattern, order } of patterns) {
    rest = readOut(rest, pattern, (groups, at) => {
      const [whole = ''] = groups
      const part = (name: Part) => (order.includes(name) ? groups[order.indexOf(name) + 1] : undefined)
      const month = names.get((part('month') ?? '').toLowerCase().replace('.', ''))
      if (month === undefined) return false
      const days = [part('day'), part('last')].filter((day) => day !== undefined)
      for (const day of days.length > 0 ? days : [undefined]) note(day, month, part('year'), at, whole.replace(/\.$/, '').length)
      return true
    })
  }
  return rest
}

const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g

type Part = 'day' | 'last' | 'month' | 'year'

interface Calendar {
  /** Months from 1 by their names in small letters. */
  readonly names: ReadonlyMap<string, number>
  readonly patterns: readonly { readonly pattern: RegExp; readonly order: readonly Part[] }[]
}

/** Names that are used beside those of the United Nations, January first; an empty place where there is none. */
const OTHER_NAMES: InEveryLanguage<readonly string[]> = {
  en: ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sept|sep', 'oct', 'nov', 'dec'],
  fr: ['janv', 'févr', '', 'avr', '', '', 'juil', 'aout', 'sept', 'oct', 'nov', 'déc'],
  es: ['', '', '', '', '', '', '', '', 'setiembre', '', '', ''],
  ar: ['جانفي', 'فيفري', 'اذار', 'ابريل|أفريل|نيسان', 'ايار|ماي', 'يونيو|جوان', 'يوليو|جويلية', 'اغسطس|أوت|اب', 'ايلول', 'اكتوبر', '', ''],
}

const YEAR = '([12]\\d{3})(?!\\d)'

const CALENDARS: InEveryLanguage<Calendar> = {
  en: calendar('en', (month) => {
    const day = '(\\d{1,2})(?:st|nd|rd|th)?'
    const until = ` ?(?:-|to|and|or|&) ?`
    return [
      [`(?<![\\d.,])${day}(?:${until}${day})?(?: of)? ${month}(?:,? ${YEAR})?`, ['day', 'last', 'month', 'year']],
      [`${month} ${day}(?!\\d|[.,]\\d{3}(?!\\d))(?:${until}${day}(?![\\d:]))?(?:,? ${YEAR})?`, ['month', 'day', 'last', 'year']],
      [`${month},? (?:of )?${YEAR}`, ['month', 'year']],
    ]
  }),
  fr: calendar('fr', (month) => {
    const day = '(\\d{1,2})(?:er)?'
    return [
      [`(?<![\\d.,])${day}(?: ?(?:-|au|et|ou|à) ?(?:le )?${day})? ${month}(?: ${YEAR})?`, ['day', 'last', 'month', 'year']],
      [`${month}(?: de l[’']année)? ${YEAR}`, ['month', 'year']],
    ]
  }),
  es: calendar('es', (month) => {
    const day = '(\\d{1,2})(?:\\.?[º°])?'
    return [
      [`(?<![\\d.,])${day}(?: ?(?:-|al|y|o|a) ?(?:el )?${day})? de ${month}(?: del? ${YEAR})?`, ['day', 'last', 'month', 'year']],
      [`${month}(?: del?)? ${YEAR}`, ['month', 'year']],
    ]
  }),
  ar: calendar('ar', (month) => {
    const day = '(\\d{1,2})'
    const of = ' (?:من )?(?:شهر )?[لب]?'
    const year = `(?: (?:من )?(?:عام |سنة |لعام )?${YEAR})?`
    return [
      [`(?<![\\d.,])${day}(?: ?(?:-|إلى|حتى|و|أو) ?${day})?${of}${month}${year}`, ['day', 'last', 'month', 'year']],
      [`${month} (?:من )?(?:عام |سنة |لعام )?${YEAR}`, ['month', 'year']],
    ]
  }),
}

function calendar(language: Language, shapes: (month: string) => readonly (readonly [string, readonly Part[]])[]): Calendar {
  const names = new Map<string, number>()
  for (let month = 1; month <= 12; month++) {
    const official = formatMonthName(month, language)
    // In Arabic both calendars’ names stand together, or either alone.
    for (const name of [official, ...official.split('/'), ...(OTHER_NAMES[language][month - 1] ?? '').split('|')]) {
      if (name !== '') names.set(name.toLowerCase(), month)
    }
  }
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  // English months begin with a capital; "may" and "march" are verbs.
  const spelled = language === 'en' ? longestFirst.map((name) => name.charAt(0).toUpperCase() + name.slice(1)) : longestFirst
  // An Arabic preposition is written onto the name.
  const start = language === 'ar' ? '(?<![\\p{L}\\p{M}]{2})' : '(?<![\\p{L}\\p{M}])'
  const month = `${start}(${spelled.join('|')})(?![\\p{L}\\p{M}])\\.?`
  return {
    names,
    patterns: shapes(month).map(([source, order]) => ({
      pattern: new RegExp(source, language === 'en' ? 'gu' : 'giu'),
      order,
    })),
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
