import { DIGIT, DIGIT_GROUPS, PER_CENT, SIGNS_OF_UNITS, unitsAfterNumbers } from './numbers.ts'
import { doubleQuotes } from './quotes.ts'
import {
  APOSTROPHE,
  ELLIPSIS,
  insertAfter,
  insertBefore,
  NARROW_SPACE,
  NO_BREAK_SPACE,
  replace,
  type RulesForSign,
  SPACE,
} from './rules.ts'

const UNITS = [
  ...['millions?', 'milliards?', 'milliers?', 'billions?', 'euros?', 'dollars?', 'francs?', 'CHF', 'EUR', 'USD'],
  ...['tonnes?', 'hectares?', 'kilomètres?', 'mètres?', 'kilos?', 't', 'l', 'h', 'min', 's', '[kMGT]o', ...SIGNS_OF_UNITS],
]

/** What must follow a mark that is certainly punctuation, not part of a query or a name. */
const END = '(?:$|[\\s\\ufffc»”"’)\\]}.,…:*—–])'

/** What a mark can follow that is certainly punctuation. */
const WORD_END = '[\\p{L}\\p{M}\\p{N}»”’)\\]…%€$°\\ufffc]'

/** The end of an HTML entity that is shown as text. */
const ENTITY = '&#?[a-z0-9]{1,31}'

/** Elisions before something other than a letter: l’« avis », d’11 pays. */
const ELISION = /(?=')(?<=(?<![\p{L}\p{M}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu))'(?=["«“\d\ufffc])/giu

/**
 * The conventions of the Imprimerie nationale, with the narrow no-break space that is its « espace fine ». Patterns
 * look for the mark before they look behind it, since looking behind every letter is slow.
 */
export const FRENCH: readonly RulesForSign[] = [
  ELLIPSIS,
  { sign: /'/, rules: [APOSTROPHE, replace(ELISION, '’')] },
  doubleQuotes({ outer: ['«', '»'], inner: ['“', '”'] }),
  { sign: /«/, rules: [replace(pattern(`(?<=«)${SPACE}+(?=\\S)`), NARROW_SPACE), insertAfter(/«(?=\S)/g, NARROW_SPACE)] },
  { sign: /»/, rules: [replace(pattern(`(?<=\\S)${SPACE}+(?=»)`), NARROW_SPACE), insertBefore(/(?<=\S)»/g, NARROW_SPACE)] },
  {
    sign: /[;!?]/,
    rules: [
      replace(pattern(`(?<=\\S)${SPACE}+(?=[;!?]+${END})`), NARROW_SPACE),
      insertBefore(pattern(`(?=[;!?])(?<=${WORD_END})(?<!${ENTITY})[;!?](?=[;!?]*${END})`), NARROW_SPACE),
    ],
  },
  {
    sign: /:/,
    rules: [
      replace(pattern(`(?<=\\S)${SPACE}+(?=:(?:$|[\\s\\ufffc»”"]))`), NO_BREAK_SPACE),
      // A colon between digits may be a ratio or a time, however it is spaced.
      insertBefore(pattern(`(?=:)(?<=${WORD_END}):(?=$|[\\s»”])(?!(?<=\\d:)\\s*\\d)`), NO_BREAK_SPACE),
    ],
  },
  {
    sign: DIGIT,
    rules: [
      DIGIT_GROUPS,
      unitsAfterNumbers(PER_CENT, NARROW_SPACE),
      unitsAfterNumbers(UNITS, NO_BREAK_SPACE),
      // 10 h 30
      replace(pattern(`(?<=\\d\\u00a0h)${SPACE}+(?=\\d{2}(?!\\d))`), NO_BREAK_SPACE),
      // n° 5, nos 5 et 6
      replace(pattern(`(?=${SPACE})(?<=(?<![\\p{L}\\p{M}])[Nn][°º]s?)${SPACE}+(?=\\d)`), NO_BREAK_SPACE),
    ],
  },
  {
    sign: /M|[DP]r/,
    rules: [
      replace(
        pattern(`(?=${SPACE})(?<=(?<![\\p{L}\\p{M}\\p{N}])(?:MM?\\.|Mmes?|Mlles?|Drs?|Prs?|Me|Mgr))${SPACE}+(?=\\p{Lu})`),
        NO_BREAK_SPACE,
      ),
    ],
  },
]

function pattern(source: string): RegExp {
  return new RegExp(source, 'gu')
}
