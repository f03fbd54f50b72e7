import { NUMBER_WORDS, valueOfRun } from './number-words.ts'
import { readOut, type Findings } from './found.ts'
import type { InEveryLanguage, Language } from '../../model/locale.ts'

/** What comes below is often spelt out in one language and not in another. */
const LEAST = 10

/** 12 500, 12,500 and 12.500: groups of three, all parted alike; then perhaps decimals. */
const GROUPED = "[1-9]\\d{0,2}(?<gap>[ ,.'’])\\d{3}(?:\\k<gap>\\d{3})*(?!\\d)(?:[.,]\\d+)?"
const PLAIN = '\\d+(?:[.,]\\d+)*'

/** 2019-20, which is 2019-2020. */
const YEARS = /(?<![\d.,/-])(?<year>(?:19|20)\d\d)[-/](?<short>\d\d)(?![\d.,/-])/g

const PATTERNS: InEveryLanguage<Patterns> = { en: patternsOf('en'), fr: patternsOf('fr'), es: patternsOf('es'), ar: patternsOf('ar') }

interface Patterns {
  readonly figures: RegExp
  readonly words: RegExp
}

function patternsOf(language: Language): Patterns {
  const { run, scales } = NUMBER_WORDS[language]
  const inWord = '[\\p{L}\\p{M}\\d]'
  return {
    figures: new RegExp(
      `(?<!\\d[.,]?)(?<figure>${GROUPED}|${PLAIN})(?:[ -](?<scale>${scales}(?:[ -]${scales})*)(?!${inWord}))?(?<percent> ?%)?`,
      'giu',
    ),
    words: new RegExp(`(?<!${inWord})${run}(?!${inWord})`, 'giu'),
  }
}

/**
 * Numbers in figures, told without separators and with their words worked in: `2,5 millions` is `2500000`. Those that are
 * parts of names or ordinals are hints only, as small ones are; those in words are apart.
 */
export function readNumbers(text: string, language: Language, { found, hinted, spelled }: Findings): string {
  const { figures, words } = PATTERNS[language]
  const withoutYears = readOut(text, YEARS, ({ named: { year = '', short = '' } }) => {
    for (const one of [year, short, year.slice(0, 2) + short]) hinted.add(one)
    return true
  })
  const withoutFigures = readOut(withoutYears, figures, ({ whole, at, named: { figure = '', scale, percent } }) => {
    const value = scaled(valueOfFigure(figure), scale, language)
    if (value === undefined) return true
    // 100 % is a way of saying all.
    const isWorthIt = percent === undefined ? value >= LEAST || !Number.isInteger(value) : value !== 100
    if (isWorthIt && !isPartOfName(text, at, at + whole.length))
      found.push({ kind: 'number', value: String(value), at, length: whole.length })
    else hinted.add(String(value))
    return true
  })
  return readOut(withoutFigures, words, ({ whole }) => {
    spelled.add(String(valueOfRun(whole, language)))
    return true
  })
}

const THREES = /^[1-9]\d{0,2}(?<gap>[.,])\d{3}(?:\k<gap>\d{3})*$/

/**
 * The value of figures. One sign before three last digits parts thousands, whatever the language: 1.234 would be read so in
 * one and 1,234 in the other. Undefined for what has several dots, as a version.
 */
function valueOfFigure(figure: string): number | undefined {
  const plain = figure.replace(/[ '’]/g, '')
  if (THREES.test(plain)) return Number(plain.replace(/[.,]/g, ''))
  const point = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const whole = point === -1 ? plain : plain.slice(0, point)
  const isWhole = /^\d+$/.test(whole) || THREES.test(whole)
  return isWhole ? Number(`${whole.replace(/[.,]/g, '')}.${point === -1 ? '0' : plain.slice(point + 1)}`) : undefined
}

function scaled(value: number | undefined, scale: string | undefined, language: Language): number | undefined {
  if (value === undefined || scale === undefined) return value
  // Rounding takes out what binary fractions add to decimals times a power of ten.
  return Math.round(value * valueOfRun(scale, language) * 1000) / 1000
}

/** COVID-19, H1N1, 4G, 50th, 3e, 1.º: Latin letters that touch figures. A hyphen after them may begin a word: a 50-year-old. */
function isPartOfName(text: string, start: number, end: number): boolean {
  return /[a-zÀ-ɏ#]-?$/i.test(text.slice(Math.max(0, start - 2), start)) || /^\.?[a-zÀ-ɏº°ª](?<!°(?=C))/i.test(text.slice(end, end + 2))
}
