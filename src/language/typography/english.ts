import { DIGIT, PER_CENT, SIGNS_OF_UNITS, unitsAfterNumbers } from './numbers.ts'
import { canClose, canOpen, doubleQuotes } from './quotes.ts'
import { APOSTROPHE, type Edit, ELLIPSIS, NO_BREAK_SPACE, replace, replacement, type RulesForSign } from './rules.ts'

const UNITS = [
  ...['thousand', 'million', 'billion', 'trillion', 'euros?', 'dollars?', 'CHF', 'EUR', 'USD', '[ap]\\.m\\.', '[ap]m'],
  ...['tons?', 'tonnes?', 'hectares?', 'kilomet(?:re|er)s?', 'met(?:re|er)s?', 'miles?', 't', 'h', 'min', ...SIGNS_OF_UNITS, ...PER_CENT],
]

/** Letters left out at the beginning of a word or year; elsewhere such a mark opens a quotation. */
const LEADING_APOSTROPHE = /(?<![\p{L}\p{M}\p{N}])'(?=(?:\d0s|tis|twas|til|em)(?![\p{L}\p{N}']))/giu

/** The double marks outside, as in the United Nations Editorial Manual. */
export const ENGLISH: readonly RulesForSign[] = [
  ELLIPSIS,
  { sign: /'/, rules: [APOSTROPHE, replace(/(?<=\d)'(?=s(?!\p{L}))/gu, '’'), replace(LEADING_APOSTROPHE, '’')] },
  doubleQuotes({ outer: ['“', '”'], inner: ['‘', '’'] }),
  { sign: /'/, rules: [singleQuotes] },
  { sign: DIGIT, rules: [unitsAfterNumbers(UNITS, NO_BREAK_SPACE)] },
]

/**
 * Curls the straight single marks that are left: those that open and close in turn, and those behind a word, which are
 * apostrophes (`migrants' rights`). None where one is neither, such as the foot of 5'.
 */
function singleQuotes(text: string): readonly Edit[] {
  const edits: Edit[] = []
  let isOpen = false
  for (const { index } of text.matchAll(/'/g)) {
    const opens: boolean = !isOpen && canOpen(text, index)
    const isApostrophe = !isOpen && /\p{L}/u.test(text.charAt(index - 1))
    if (!opens && !isApostrophe && !(isOpen && canClose(text, index))) return []
    if (opens || !isApostrophe) isOpen = opens
    edits.push(replacement(index, index + 1, opens ? '‘' : '’'))
  }
  return isOpen ? [] : edits
}
