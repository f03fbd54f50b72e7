import { NO_BREAK_SPACE, replace, type RulesForSign, SPACE } from './rules.ts'
import { DIGIT, PER_CENT, SIGNS_OF_UNITS, unitsAfterNumbers } from './numbers.ts'

/** The ending of a counted noun in the accusative, with its vowel sign before, behind or not written. */
const TANWIN = '(?:ا\u064b?|\u064bا)?'

const IN_THE_HUNDRED = `في${SPACE}+الم(?:ائة|ئة)`

const UNITS = [
  ...[`ألف${TANWIN}`, 'آلاف', `مليون${TANWIN}`, 'مليونان', 'مليوني', 'ملايين', `مليار${TANWIN}`, 'مليارات', `بليون${TANWIN}`, 'بلايين'],
  ...[
    'كم',
    'كلم',
    'سم',
    'مم',
    'م',
    'م²',
    'كغ',
    'كجم',
    'غ',
    `كيلومتر${TANWIN}`,
    'كيلومترات',
    `متر${TANWIN}`,
    'أمتار',
    `هكتار${TANWIN}`,
    'هكتارات',
  ],
  ...[`كيلوغرام${TANWIN}`, 'كيلوغرامات', `طن${TANWIN}`, 'أطنان', `دولار${TANWIN}`, 'دولارات', 'يورو', 'درجة', 'درجات', 'بالم(?:ائة|ئة)'],
  ...[IN_THE_HUNDRED, ...SIGNS_OF_UNITS, ...PER_CENT],
]

/** Editors set Arabic punctuation as it is to stand; only the breaking of lines is added. */
export const ARABIC: readonly RulesForSign[] = [
  {
    sign: DIGIT,
    rules: [
      unitsAfterNumbers(UNITS, NO_BREAK_SPACE),
      replace(new RegExp(`(?<=\\p{Nd}\\u00a0في)${SPACE}+(?=الم(?:ائة|ئة)(?![\\p{L}\\p{M}]))`, 'gu'), NO_BREAK_SPACE),
    ],
  },
]
