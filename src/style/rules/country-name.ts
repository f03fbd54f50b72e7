import { COUNTRIES } from '../../language/countries.ts'
import type { Language } from '../../model/locale.ts'
import { findWords, type Wanted } from '../find-words.ts'
import type { HouseStyle } from '../house-style.ts'
import { inPassages, type Rule } from '../rule.ts'
import { OTHER_COUNTRY_NAMES } from '../words/other-country-names.ts'

export const COUNTRY_NAME: Rule = {
  id: 'country-name',
  level: 'warning',
  about:
    'Countries have the names that the United Nations give them, or countries.yaml. Looked for are former names and such as are used elsewhere, not the short forms of long names.',
  examples: [
    { language: 'en', wrong: 'The boats left for Turkey.', right: 'The boats left for Türkiye.', isFixed: true },
    { language: 'en', wrong: 'They come from the Ivory Coast.', right: 'They come from Côte d’Ivoire.', isFixed: false },
    { language: 'fr', wrong: 'Elle vient de Turquie.', right: 'Elle vient de Türkiye.', isFixed: true },
    { language: 'es', wrong: 'Viene de Costa de Marfil.', right: 'Viene de Côte d’Ivoire.', isFixed: true },
    { language: 'ar', wrong: 'وصلت القوارب إلى ساحل العاج.', right: 'وصلت القوارب إلى كوت ديفوار.', isFixed: false },
  ],
  find: (text) => {
    const names = namesOf(text.house, text.language)
    return inPassages(text, (passage) =>
      findWords(passage, names.wanted).flatMap(({ from, to }) => {
        const written = passage.text.slice(from, to)
        const name = names.others.find(({ other }) => plain(written).endsWith(plain(other)))
        if (!name || /[-’'](?=$)/.test(passage.text.charAt(from - 1)) || passage.text.charAt(to) === '-') return []
        const isAlone = !/(?<!\p{L})the\s+$/iu.test(passage.text.slice(Math.max(0, from - 8), from))
        return [{ from, to, instead: name.right, edits: name.isFixed && isAlone ? [{ from, to, text: name.right }] : undefined }]
      }),
    )
  },
}

interface Names {
  readonly wanted: Wanted
  readonly others: readonly { readonly other: string; readonly right: string; readonly isFixed: boolean }[]
}

const known = new WeakMap<HouseStyle, Map<Language, Names>>()

/** The names that are looked for in a language: not what this house calls a country. */
function namesOf(house: HouseStyle, language: Language): Names {
  const ofHouse = known.get(house) ?? new Map<Language, Names>()
  known.set(house, ofHouse)
  const made = ofHouse.get(language) ?? makeNames(house, language)
  ofHouse.set(language, made)
  return made
}

function makeNames(house: HouseStyle, language: Language): Names {
  const rightNames = new Set(Object.values({ ...COUNTRIES, ...house.countries }).flatMap((names) => names[language] ?? []))
  const { alike, others: different } = OTHER_COUNTRY_NAMES[language]
  const others = Object.entries({ ...alike, ...different }).flatMap(([other, code]) => {
    const right = house.countries[code]?.[language] ?? COUNTRIES[code]?.[language]
    return right === undefined || rightNames.has(other) ? [] : [{ other, right, isFixed: other in alike }]
  })
  const words = others.map(({ other }) => other)
  // "North Macedonia" is right, and so is what it is made of there.
  const within = [...rightNames].filter((name) => words.some((word) => name.includes(word)))
  return { wanted: { words, within, language, isExact: true, inQuotations: false }, others }
}

function plain(name: string): string {
  return name
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll("'", '’')
    .replace(/^ال/, '')
}
