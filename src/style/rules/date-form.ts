import { formatDay, formatMonthName } from '../../language/dates.ts'
import type { Language } from '../../model/locale.ts'
import type { Passage } from '../passage.ts'
import { inPassages, matchesIn, type Found, type Rule } from '../rule.ts'

type Finds = readonly Omit<Found, 'passage'>[]

export const DATE_FORM: Rule = {
  id: 'date-form',
  level: 'warning',
  about:
    'A date has its month in words, since 03/04 is another day elsewhere: 8 March 2026, 8 mars 2026, 8 de marzo de 2026, 8 آذار/مارس 2026. The day goes first, and months have small letters in French and Spanish.',
  examples: [
    { language: 'en', wrong: 'It opens on 12/03/2026.', right: 'It opens on 12 March 2026.', isFixed: false },
    { language: 'en', wrong: 'It opens on March 3rd.', right: 'It opens on 3 March.', isFixed: false },
    { language: 'en', wrong: 'It opens on March 3, 2026.', right: 'It opens on 3 March 2026.', isFixed: false },
    { language: 'fr', wrong: 'Il ouvre le 8 Mars 2026.', right: 'Il ouvre le 8 mars 2026.', isFixed: true },
    { language: 'fr', wrong: 'Il ouvre le 1 mars.', right: 'Il ouvre le 1er mars.', isFixed: true },
    { language: 'es', wrong: 'Abre el 8 de Marzo de 2026.', right: 'Abre el 8 de marzo de 2026.', isFixed: true },
    { language: 'es', wrong: 'Abre el 8 marzo 2026.', right: 'Abre el 8 de marzo de 2026.', isFixed: false },
    { language: 'ar', wrong: 'يُفتتح في 12/03/2026.', right: 'يُفتتح في 12 آذار/مارس 2026.', isFixed: false },
  ],
  find: (text) =>
    inPassages(text, (passage) =>
      passage.text.search(/\d/) === -1 ? [] : [...numeric(passage, text.language), ...LOOKS[text.language](passage)],
    ),
}

const NUMERIC =
  /(?<![\d/.:,+-])(?:(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})|(\d{1,2})(\/)(\d{1,2})\/(\d{2})|((?:19|20)\d{2})-(\d{2})-(\d{2}))(?![\d/]|[.-]\d|T\d)/g

function numeric(passage: Passage, language: Language): Finds {
  return matchesIn(passage, NUMERIC).flatMap(({ from, to, match }) => {
    const [, a = match[5], , b = match[7], year = match[8] && `20${match[8]}`, , , , , isoYear, isoMonth, isoDay] = match
    const iso = isoYear === undefined ? undefined : ([Number(isoDay), Number(isoMonth), isoYear] as const)
    const read = iso ?? ([Number(a), Number(b), year ?? ''] as const)
    const readings = iso ? [read] : [read, [read[1], read[0], read[2]] as const]
    const possible = readings.filter(([day, month]) => day >= 1 && day <= 31 && month >= 1 && month <= 12)
    const [first] = possible
    if (!first) return []
    const written = possible.map((one) => inWords(one, language))
    return [{ from, to, instead: [...new Set(written)].join('" or "') }]
  })
}

function inWords([day, month, year]: readonly [number, number, string], language: Language): string {
  return formatDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, language)
}

const months = (language: Language) => Array.from({ length: 12 }, (_, index) => formatMonthName(index + 1, language))

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const ENGLISH = months('en').join('|')

const ORDINAL = new RegExp(
  `\\b(?:(?<month>${ENGLISH})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)|(?:the\\s)?(?<day2>\\d{1,2})(?:st|nd|rd|th)(?:\\sof)?\\s(?<month2>${ENGLISH}))\\b`,
  'g',
)

const MONTH_FIRST = new RegExp(`\\b(?<month>${ENGLISH})\\s(?<day>\\d{1,2}),?\\s(?<year>(?:19|20)\\d{2})\\b`, 'g')

const FRENCH_CAPITAL = new RegExp(`(?<=(?<!\\d)(?:\\d{1,2}|1er)[ \\u00a0])(?:${months('fr').map(capital).join('|')})(?!\\p{L})`, 'gu')

const FRENCH_FIRST = new RegExp(
  `(?<=(?<!\\p{L})(?:[Ll]e|[Dd]u|[Aa]u)[ \\u00a0])1(?=[ \\u00a0](?:${months('fr').join('|')})(?!\\p{L}))`,
  'gu',
)

const SPANISH = months('es').join('|')

const SPANISH_CAPITAL = new RegExp(`(?<=(?<!\\d)\\d{1,2} de )(?:${months('es').map(capital).join('|')})(?!\\p{L})`, 'gu')

const SPANISH_BARE = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\s(?<month>${SPANISH})(?:\\s(?:del?\\s)?(?<year>(?:19|20)\\d{2}))?(?!\\p{L})`,
  'gu',
)

const LOOKS: Readonly<Record<Language, (passage: Passage) => Finds>> = {
  en: (passage) => [
    ...matchesIn(passage, ORDINAL).map(({ from, to, match: { groups = {} } }) => ({
      ...{ from, to, instead: `${groups['day'] ?? groups['day2']} ${groups['month'] ?? groups['month2']}` },
    })),
    ...matchesIn(passage, MONTH_FIRST).map(({ from, to, match: { groups = {} } }) => ({
      ...{ from, to, instead: `${groups['day']} ${groups['month']} ${groups['year']}` },
    })),
  ],
  fr: (passage) => [
    ...matchesIn(passage, FRENCH_CAPITAL).map(inSmall),
    ...matchesIn(passage, FRENCH_FIRST).map(({ from, to }) => ({ from, to, edits: [{ from, to, text: '1er' }] })),
  ],
  es: (passage) => [
    ...matchesIn(passage, SPANISH_CAPITAL).map(inSmall),
    ...matchesIn(passage, SPANISH_BARE).map(({ from, to, match: { groups = {} } }) => ({
      ...{ from, to, instead: [groups['day'], groups['month'], groups['year']].filter(Boolean).join(' de ') },
    })),
  ],
  ar: () => [],
}

function inSmall({ from, to, match }: { readonly from: number; readonly to: number; readonly match: RegExpExecArray }) {
  return { from, to, edits: [{ from, to, text: match[0].toLowerCase() }] }
}
