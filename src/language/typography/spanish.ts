import { DIGIT_GROUPS, percentAfterNumbers, SIGNS_OF_UNITS, unitsAfterNumbers } from './numbers.ts'
import { doubleQuotes } from './quotes.ts'
import { APOSTROPHE, ELLIPSIS, NO_BREAK_SPACE, replace, type Rule, SPACE } from './rules.ts'

const UNITS = [
  ...['mil', 'millón', 'millones', 'billón', 'billones', 'euros?', 'dólares', 'francos?', 'soles', 'pesos', 'CHF', 'EUR', 'USD'],
  ...['toneladas?', 'hectáreas?', 'kilómetros?', 'metros?', 'kilos?', 't', 'l', 'h', 'min', 's', `[ap]\\.${SPACE}?m\\.`, ...SIGNS_OF_UNITS],
]

/** The Ortografía of the Real Academia Española. */
export const SPANISH: readonly Rule[] = [
  ELLIPSIS,
  APOSTROPHE,
  doubleQuotes({ outer: ['«', '»'], inner: ['“', '”'] }),
  DIGIT_GROUPS,
  percentAfterNumbers(NO_BREAK_SPACE),
  unitsAfterNumbers(UNITS),
  // 10 a. m.
  replace(new RegExp(`(?<=\\d\\u00a0[ap]\\.)${SPACE}+(?=m\\.)`, 'g'), NO_BREAK_SPACE),
]
