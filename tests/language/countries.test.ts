import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/language/countries.ts'

const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const

type Language = (typeof LANGUAGES)[number]

const codes = Object.keys(COUNTRIES)
const names = (language: Language): string[] => Object.values(COUNTRIES).map((row) => row[language])
const all = (): string[] => LANGUAGES.flatMap(names)

/** Names in which UN usage and everyday or CLDR usage part ways, or that are easily misspelt. */
const UN_USAGE: readonly (readonly [code: string, language: Language, name: string])[] = [
  ['BOL', 'en', 'Bolivia (Plurinational State of)'],
  ['BOL', 'fr', 'Bolivie (État plurinational de)'],
  ['BOL', 'es', 'Bolivia (Estado Plurinacional de)'],
  ['BOL', 'ar', 'بوليفيا (دولة - المتعددة القوميات)'],
  ['CIV', 'en', 'Côte d’Ivoire'],
  ['CIV', 'ar', 'كوت ديفوار'],
  ['COD', 'en', 'Democratic Republic of the Congo'],
  ['COG', 'fr', 'Congo'],
  ['CPV', 'en', 'Cabo Verde'],
  ['CPV', 'ar', 'كابو فيردي'],
  ['CZE', 'ar', 'تشيكيا'],
  ['GBR', 'fr', 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord'],
  ['GMB', 'en', 'Gambia'],
  ['IRN', 'fr', 'Iran (République islamique d’)'],
  ['IRN', 'ar', 'إيران (جمهورية - الإسلامية)'],
  ['KGZ', 'fr', 'Kirghizistan'],
  ['KNA', 'es', 'Saint Kitts y Nevis'],
  ['KOR', 'ar', 'جمهورية كوريا'],
  ['LAO', 'en', 'Lao People’s Democratic Republic'],
  ['LAO', 'es', 'República Democrática Popular Lao'],
  ['BLR', 'fr', 'Bélarus'],
  ['BLR', 'es', 'Belarús'],
  ['BRN', 'fr', 'Brunéi Darussalam'],
  ['BHR', 'es', 'Bahrein'],
  ['BEN', 'ar', 'بنن'],
  ['MDA', 'fr', 'République de Moldova'],
  ['MDA', 'ar', 'جمهورية مولدوفا'],
  ['MMR', 'fr', 'Myanmar'],
  ['NLD', 'en', 'Netherlands (Kingdom of the)'],
  ['NLD', 'es', 'Países Bajos (Reino de los)'],
  ['NRU', 'en', 'Naoero'],
  ['NZL', 'es', 'Nueva Zelandia'],
  ['PRK', 'fr', 'République populaire démocratique de Corée'],
  ['PSE', 'fr', 'État de Palestine'],
  ['PSE', 'ar', 'دولة فلسطين'],
  ['RUS', 'ar', 'الاتحاد الروسي'],
  ['SAU', 'es', 'Arabia Saudita'],
  ['SWZ', 'es', 'Eswatini'],
  ['SYR', 'ar', 'الجمهورية العربية السورية'],
  ['TLS', 'fr', 'Timor-Leste'],
  ['TLS', 'ar', 'تيمور - ليشتي'],
  ['TTO', 'es', 'Trinidad y Tabago'],
  ['TUR', 'en', 'Türkiye'],
  ['TUR', 'fr', 'Türkiye'],
  ['TUR', 'ar', 'تركيا'],
  ['TZA', 'es', 'República Unida de Tanzanía'],
  ['USA', 'en', 'United States of America'],
  ['VAT', 'fr', 'Saint-Siège'],
  ['VAT', 'ar', 'الكرسي الرسولي'],
  ['VEN', 'es', 'Venezuela (República Bolivariana de)'],
  ['VNM', 'es', 'Viet Nam'],
  ['VNM', 'ar', 'فييت نام'],
  ['ZWE', 'es', 'Zimbabwe'],
]

describe('COUNTRIES', () => {
  it('holds the 193 Member States and the 2 observers', () => {
    expect(codes).toHaveLength(195)
    expect(codes).toContain('VAT')
    expect(codes).toContain('PSE')
  })

  it('is keyed by three capital letters, in order', () => {
    for (const code of codes) {
      expect(code).toMatch(/^[A-Z]{3}$/)
    }
    expect(codes).toEqual(codes.toSorted())
  })

  it('names every row in the four languages, and in no other', () => {
    for (const [code, row] of Object.entries(COUNTRIES)) {
      expect(Object.keys(row), code).toEqual([...LANGUAGES])
      for (const language of LANGUAGES) {
        expect(row[language], `${code} ${language}`).not.toBe('')
      }
    }
  })

  it.each(LANGUAGES)('gives no two rows one name in %s', (language) => {
    expect(new Set(names(language)).size).toBe(codes.length)
  })

  it('uses the typographic apostrophe', () => {
    expect(all().filter((name) => /['`´‘]/.test(name))).toEqual([])
  })

  it('has composed characters and single inner spaces', () => {
    expect(all().filter((name) => name !== name.normalize('NFC'))).toEqual([])
    expect(all().filter((name) => name !== name.trim() || /[^\S ]| {2}/.test(name))).toEqual([])
  })

  it('leaves the article out', () => {
    expect(all().filter((name) => /\((?:the|l[ae]s?|l’|el|los)\)$/.test(name))).toEqual([])
  })

  it('writes English, French and Spanish names in Latin letters', () => {
    const latin = /^[\p{Script=Latin} ’()-]+$/u
    expect([...names('en'), ...names('fr'), ...names('es')].filter((name) => !latin.test(name))).toEqual([])
  })

  it('writes Arabic names in Arabic letters, spaces, hyphens and parentheses', () => {
    const arabic = /^[\u0621-\u063A\u0641-\u064A ()-]+$/
    expect(names('ar').filter((name) => !arabic.test(name))).toEqual([])
  })

  it.each(UN_USAGE)('follows UN usage: %s in %s is %s', (code, language, name) => {
    expect(COUNTRIES[code]?.[language]).toBe(name)
  })
})
