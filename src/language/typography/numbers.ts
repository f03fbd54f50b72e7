import { NARROW_SPACE, replace, replaceWithin, SPACE, type Rule } from './rules.ts'

/** Signs of per cent, which has a space of its own in some languages. Patterns of regular expressions, as all units. */
export const PER_CENT: readonly string[] = ['%', '٪']

/** Signs that are alike in every language. */
export const SIGNS_OF_UNITS: readonly string[] = [
  ...['‰', '€', '\\$', '£', '¥', '°[CF]?', '[kcm]?m[²³23]?', 'km\\/h', 'ha', '[km]?g', '[cm]l', '[kMGT]?Wh?', '[kMGT]B'],
]

/** All digits (general category Nd), as code units, and some others: what all rules about numbers look for. */
export const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\u07c0-\u1fff\ua620-\uffff]/

/** A number in groups of three digits is one word: 12 500. Not so a telephone number, whose groups differ. */
export const DIGIT_GROUPS: Rule = replaceWithin(
  new RegExp(`(?<![\\p{L}\\p{M}\\d.,:/+][-\\u2011]?|\\d${SPACE})[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?!${SPACE}?\\d)`, 'gu'),
  new RegExp(SPACE, 'g'),
  NARROW_SPACE,
)

/** A unit stays on the line of its number, where a space was typed between them. */
export function unitsAfterNumbers(units: readonly string[], space: string): Rule {
  // An apostrophe or hyphen makes another word of it: « 3 m’ont répondu ».
  return replace(new RegExp(`(?=${SPACE})(?<=\\p{Nd})${SPACE}+(?=(?:${units.join('|')})(?![\\p{L}\\p{M}\\p{N}'’-]))`, 'gu'), space)
}
