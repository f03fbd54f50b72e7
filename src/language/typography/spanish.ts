import { DIGIT, DIGIT_GROUPS, PER_CENT, SIGNS_OF_UNITS, unitsAfterNumbers } from './numbers.ts'
import { doubleQuotes } from './quotes.ts'
import { APOSTROPHE, ELLIPSIS, NO_BREAK_SPACE, replace, type RulesForSign, SPACE } from './rules.ts'

const UNITS = [
  ...['mil', 'millón', 'millones', 'billón', 'billones', 'euros?', 'dólares', 'francos?', 'soles', 'pesos', 'CHF', 'EUR', 'USD'],
  ...['toneladas?', 'hectáreas?', 'kilómetros?', 'metros?', 'kilos?', 't', 'l', 'h', 'min', 's', `[ap]\\.${SPACE}?m\\.`],
  ...[...SIGNS_OF_UNITS, ...PER_CENT],
]

/** The Ortografía of the Real Academia Española. */
export const SPANISH: readonly RulesForSign[] = [
  ELLIPSIS,
  { sign: /'/, rules: [APOSTROPHE] },
  doubleQuotes({ outer: ['«', '»'], inner: ['“', '”'] }),
  {
    sign: DIGIT,
    rules: [
      DIGIT_GROUPS,
      unitsAfterNumbers(UNITS, NO_BREAK_SPACE),
      // 10 a. m.
      replace(new RegExp(`(?<=\\d\\u00a0[ap]\\.)${SPACE}+(?=m\\.)`, 'g'), NO_BREAK_SPACE),
    ],
  },
]
