import type { InEveryLanguage, Language } from '../../model/locale.ts'

/** What each language calls numbers: a value, and the words for it, ordinals among them. Halves and dozens are as good as their numbers. */
const TABLES: InEveryLanguage<string> = {
  en: `1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve dozen dozens,
    13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty,
    50 fifty half, 60 sixty, 70 seventy, 80 eighty, 90 ninety, 100 hundred hundreds, 1000 thousand thousands,
    1000000 million millions, 1000000000 billion billions bn, 1000000000000 trillion trillions,
    2 second, 3 third, 4 fourth, 5 fifth, 6 sixth, 7 seventh, 8 eighth, 9 ninth, 10 tenth, 11 eleventh, 12 twelfth,
    13 thirteenth, 14 fourteenth, 15 fifteenth, 16 sixteenth, 17 seventeenth, 18 eighteenth, 19 nineteenth,
    20 twentieth, 30 thirtieth, 40 fortieth, 50 fiftieth, 60 sixtieth, 70 seventieth, 80 eightieth, 90 ninetieth, 100 hundredth`,
  fr: `1 un une, 2 deux, 3 trois, 4 quatre, 5 cinq, 6 six, 7 sept, 8 huit, 9 neuf, 10 dix dizaine dizaines, 11 onze,
    12 douze douzaine douzaines, 13 treize, 14 quatorze, 15 quinze quinzaine, 16 seize, 20 vingt vingtaine,
    30 trente trentaine, 40 quarante quarantaine, 50 cinquante cinquantaine moitié, 60 soixante soixantaine,
    80 quatre-vingts quatre-vingt, 100 cent cents centaine centaines, 1000 mille millier milliers,
    1000000 million millions, 1000000000 milliard milliards, 1000000000000 billion billions,
    2 deuxième, 3 troisième, 4 quatrième, 5 cinquième, 6 sixième, 7 septième, 8 huitième, 9 neuvième, 10 dixième,
    11 onzième, 12 douzième, 13 treizième, 14 quatorzième, 15 quinzième, 16 seizième, 20 vingtième, 30 trentième,
    40 quarantième, 50 cinquantième, 60 soixantième, 80 quatre-vingtième, 100 centième`,
  es: `1 un uno una, 2 dos, 3 tres, 4 cuatro, 5 cinco, 6 seis, 7 siete, 8 ocho, 9 nueve, 10 diez decena decenas, 11 once,
    12 doce docena docenas, 13 trece, 14 catorce, 15 quince quincena, 16 dieciséis, 17 diecisiete, 18 dieciocho,
    19 diecinueve, 20 veinte veintena, 21 veintiún veintiuno veintiuna, 22 veintidós, 23 veintitrés, 24 veinticuatro,
    25 veinticinco, 26 veintiséis, 27 veintisiete, 28 veintiocho, 29 veintinueve, 30 treinta, 40 cuarenta,
    50 cincuenta mitad, 60 sesenta, 70 setenta, 80 ochenta, 90 noventa, 100 cien ciento centenar centenares,
    200 doscientos doscientas, 300 trescientos trescientas, 400 cuatrocientos cuatrocientas, 500 quinientos quinientas,
    600 seiscientos seiscientas, 700 setecientos setecientas, 800 ochocientos ochocientas, 900 novecientos novecientas,
    1000 mil miles millar millares, 1000000 millón millones, 1000000000000 billón billones,
    10 décimo décima, 11 undécimo undécima, 12 duodécimo duodécima, 20 vigésimo vigésima, 30 trigésimo trigésima,
    40 cuadragésimo cuadragésima, 50 quincuagésimo quincuagésima, 60 sexagésimo sexagésima, 70 septuagésimo septuagésima,
    80 octogésimo octogésima, 90 nonagésimo nonagésima, 100 centésimo centésima`,
  ar: `1 واحد واحدة أحد إحدى, 2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي, 3 ثلاثة ثلاث, 4 أربعة أربع, 5 خمسة خمس,
    6 ستة ست, 7 سبعة سبع, 8 ثمانية ثماني ثمان, 9 تسعة تسع, 10 عشرة عشر, 20 عشرون عشرين, 30 ثلاثون ثلاثين,
    40 أربعون أربعين, 50 خمسون خمسين نصف, 60 ستون ستين, 70 سبعون سبعين, 80 ثمانون ثمانين, 90 تسعون تسعين,
    100 مئة مائة مئوية مئات, 200 مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي, 300 ثلاثمئة ثلاثمائة,
    400 أربعمئة أربعمائة, 500 خمسمئة خمسمائة, 600 ستمئة ستمائة, 700 سبعمئة سبعمائة, 800 ثمانمئة ثمانمائة,
    900 تسعمئة تسعمائة, 1000 ألف آلاف, 2000 ألفان ألفين ألفي, 1000000 مليون ملايين, 2000000 مليونان مليونين مليوني,
    1000000000 مليار مليارات بليون بلايين, 1000000000000 تريليون,
    1 حادي حادية, 2 ثاني ثانية, 3 ثالث ثالثة, 4 رابع رابعة, 5 خامس خامسة, 6 سادس سادسة, 7 سابع سابعة, 8 ثامن ثامنة,
    9 تاسع تاسعة, 10 عاشر عاشرة`,
}

export interface NumberWords {
  /** Value by word in small letters. */
  readonly values: ReadonlyMap<string, number>
  /** A pattern for a run of number words, as one counts with them; its groups are the caller’s. */
  readonly run: string
  /** A pattern for the words that multiply a number in figures: 2.5 million, 15 mil. */
  readonly scales: string
}

export const NUMBER_WORDS: InEveryLanguage<NumberWords> = {
  en: numberWords('en', '(?:[- ]| and )', ''),
  fr: numberWords('fr', '(?:[- ]| et |-et-)', ''),
  es: numberWords('es', '(?: | y )', ''),
  // Conjunction, preposition and article are written onto the word, and an ending of its case.
  ar: numberWords('ar', ' ', '[وف]?[بكل]?(?:ال|ل)?'),
}

/** The number that a run of words tells: *deux cent cinquante mille* is 250,000. */
export function valueOfRun(run: string, language: Language): number {
  const { values } = NUMBER_WORDS[language]
  let [total, current, scale] = [0, 0, 0]
  for (const [word] of run.toLowerCase().matchAll(wordPattern(language))) {
    const value = values.get(word) ?? 0
    if (value === 100) current = (current || 1) * 100
    // In *une trentaine* the first word is an article.
    else if (value >= 10 && value < 1000 && current === 1) current = value
    else if (value < 1000) current += value
    else if (current === 0 && scale > 0 && value > scale) total *= value
    else {
      total += (current || 1) * value
      current = 0
      scale = value
    }
  }
  return total + current
}

function numberWords(language: Language, between: string, before: string): NumberWords {
  const values = new Map(
    TABLES[language].split(/,\s*/).flatMap((entry) => {
      const [value, ...words] = entry.trim().split(' ')
      return words.map((word) => [word, Number(value)] as const)
    }),
  )
  const word = `${before}(?:${alternatives(values.keys())})${language === 'ar' ? '(?:ًا|اً|ا)?' : ''}`
  const scales = [...values].filter(([, value]) => value >= 1000).map(([one]) => one)
  return { values, run: `${word}(?:${between}${word})*`, scales: `(?:${alternatives(scales)})` }
}

const PATTERNS = new Map<Language, RegExp>()

function wordPattern(language: Language): RegExp {
  const known = PATTERNS.get(language)
  if (known) return known
  const pattern = new RegExp(alternatives(NUMBER_WORDS[language].values.keys()), 'g')
  PATTERNS.set(language, pattern)
  return pattern
}

/** Longest first, so that no word hides a longer one. */
function alternatives(words: Iterable<string>): string {
  return [...words].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')
}
