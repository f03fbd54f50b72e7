import type { InEveryLanguage } from '../../model/locale.ts'
import type { Passage } from '../passage.ts'
import { inPassages, matchesIn, type Found, type Rule } from '../rule.ts'

const SPACES = '[ \\u00a0\\u2009\\u202f]'

interface Form {
  /** What parts the thousands, and should not. */
  readonly wrong: string
  /** What parts them. */
  readonly right: string
  /** From how many digits on they are parted. */
  readonly least: number
}

/** As the United Nations write numbers in each language. */
const FORMS: InEveryLanguage<Form> = {
  en: { wrong: SPACES, right: ',', least: 4 },
  fr: { wrong: '[,.]', right: ' ', least: 4 },
  es: { wrong: `[,.]|${SPACES}`, right: ' ', least: 5 },
  ar: { wrong: SPACES, right: ',', least: 4 },
}

/** What makes a decimal of three digits likely, or a sum that is counted in thousands of itself. */
const COUNTED =
  /^[ \u00a0\u202f]?(?:%|‰|°|m(?:illi|il |²|³)|k[mgWh]|[cm]?m\b|[kmc]?[gl]\b|t\b|ha\b|h\b|mill|bill|trill|[€$£]\s?[mb]|euros? par)/u

export const NUMBER_FORM: Rule = {
  id: 'number-form',
  level: 'warning',
  about:
    'Thousands are parted as in each language: 12,500 in English and Arabic, 12 500 in French, 12 500 in Spanish and nothing in 1840. The space the build makes one that does not break.',
  examples: [
    { language: 'en', wrong: 'Some 12 500 people came.', right: 'Some 12,500 people came.', isFixed: false },
    { language: 'fr', wrong: 'Quelque 12,500 personnes sont venues.', right: 'Quelque 12 500 personnes sont venues.', isFixed: false },
    { language: 'fr', wrong: 'Le fonds compte 1.250.000 euros.', right: 'Le fonds compte 1 250 000 euros.', isFixed: true },
    { language: 'es', wrong: 'Llegaron 1.840 personas.', right: 'Llegaron 1840 personas.', isFixed: false },
    { language: 'ar', wrong: 'وصل 12 500 شخص.', right: 'وصل 12,500 شخص.', isFixed: false },
  ],
  find: (text) => inPassages(text, (passage) => numbersIn(passage, FORMS[text.language])),
}

function numbersIn(passage: Passage, { wrong, right, least }: Form): readonly Omit<Found, 'passage'>[] {
  // Groups that differ are a telephone number, or an account.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\d/+#§-]|\\p{Lu}{2} |\\d[.,:]|\\d${SPACES})[1-9]\\d{0,2}(?:(?:${wrong})\\d{3})+(?![\\d/-]|[.,:]\\d|${SPACES}\\d|\\p{L})`,
    'gu',
  )
  return matchesIn(passage, pattern).flatMap(({ from, to, match }) => {
    const groups = match[0].split(/\D/)
    const separators = new Set(match[0].replace(/\d/g, ''))
    const digits = groups.join('').length
    const instead = digits < least ? groups.join('') : groups.join(right)
    if (separators.size > 1 || instead === match[0] || isSame(instead, match[0])) return []
    const isCertain = groups.length > 2
    if (!isCertain && COUNTED.test(passage.text.slice(to))) return []
    return [{ from, to, instead, edits: isCertain ? [{ from, to, text: instead }] : undefined }]
  })
}

/** Which space it is that parts them is for the build to set. */
function isSame(a: string, b: string): boolean {
  return a === b.replace(/[\u00a0\u2009\u202f]/g, ' ')
}
