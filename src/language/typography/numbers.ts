import { NARROW_SPACE, NO_BREAK_SPACE, replace, replaceWithin, SPACE, type Rule } from './rules.ts'

/** Signs that are alike in every language. Patterns of regular expressions, as all units. */
export const SIGNS_OF_UNITS: readonly string[] = [
  ...['‰', '€', '\\$', '£', '¥', '°[CF]?', '[kcm]?m[²³23]?', 'km\\/h', 'ha', '[km]?g', '[cm]l', '[kMGT]?Wh?', '[kMGT]B'],
]

/** A number in groups of three digits is one word: 12 500. Not so a telephone number, whose groups differ. */
export const DIGIT_GROUPS: Rule = replaceWithin(
  new RegExp(`(?<![\\p{L}\\p{M}\\d.,:/+][-\\u2011]?|\\d${SPACE})[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?!${SPACE}?\\d)`, 'gu'),
  new RegExp(SPACE, 'g'),
  NARROW_SPACE,
)

/** A unit stays on the line of its number, where a space was typed between them. */
export function unitsAfterNumbers(units: readonly string[]): Rule {
  return spaceBeforeUnit(units, NO_BREAK_SPACE)
}

/** Per cent, with the space that the language has there. */
export function percentAfterNumbers(space: string): Rule {
  return spaceBeforeUnit(['%', '٪'], space)
}

function spaceBeforeUnit(units: readonly string[], space: string): Rule {
  // An apostrophe or hyphen makes another word of it: « 3 m’ont répondu ».
  return replace(new RegExp(`(?=${SPACE})(?<=\\p{Nd})${SPACE}+(?=(?:${units.join('|')})(?![\\p{L}\\p{M}\\p{N}'’-]))`, 'gu'), space)
}
