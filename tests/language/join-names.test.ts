import { describe, expect, it } from 'vitest'
import { joinNames, type Conjunction } from '../../src/language/join-names.ts'
import type { Language } from '../../src/model/locale.ts'

const SENTENCES: readonly (readonly [names: readonly string[], language: Language, kind: Conjunction, text: string])[] = [
  [[], 'fr', 'or', ''],
  [['Ana'], 'es', 'or', 'Ana'],
  [['A', 'B'], 'en', 'or', 'A or B'],
  [['A', 'B', 'C'], 'en', 'or', 'A, B or C'],
  [['A', 'B', 'C'], 'en', 'and', 'A, B and C'],
  [['A', 'B', 'C'], 'fr', 'or', 'A, B ou C'],
  [['A', 'B', 'C'], 'fr', 'and', 'A, B et C'],
  [['A', 'B', 'C'], 'es', 'or', 'A, B o C'],
  [['A', 'B', 'C'], 'es', 'and', 'A, B y C'],
  [['Óscar', 'Isabel', 'Ana'], 'es', 'and', 'Óscar, Isabel y Ana'],
  [['ليلى', 'أحمد', 'سامي'], 'ar', 'or', 'ليلى، أحمد أو سامي'],
  [['ليلى', 'أحمد', 'سامي'], 'ar', 'and', 'ليلى، أحمد وسامي'],
]

const SPANISH_OR: readonly (readonly [name: string, word: 'o' | 'u'])[] = [
  ['Oscar', 'u'],
  ['Óscar', 'u'],
  ['O\u0301scar', 'u'],
  ['OSCAR', 'u'],
  ['Hortensia', 'u'],
  ['Hóscar', 'u'],
  ['Ḥoda', 'u'],
  ['«Ojos»', 'u'],
  ['8', 'u'],
  ['80', 'u'],
  ['8000 personas', 'u'],
  ['11', 'u'],
  ['11.000 personas', 'u'],
  ['11 de marzo', 'u'],
  ['110', 'o'],
  ['1100', 'o'],
  ['18', 'o'],
  ['Dolores', 'o'],
  ['Hugo', 'o'],
  ['Yolanda', 'o'],
]

const SPANISH_AND: readonly (readonly [name: string, word: 'y' | 'e'])[] = [
  ['Isabel', 'e'],
  ['Íñigo', 'e'],
  ['I\u0301n\u0303igo', 'e'],
  ['Hiroshi', 'e'],
  ['Hilda', 'e'],
  ['Yves', 'e'],
  ['“Inés”', 'e'],
  ['hielo', 'y'],
  ['Hiáto', 'y'],
  ['Yolanda', 'y'],
  ['Yara', 'y'],
  ['Y', 'y'],
  ['Ana', 'y'],
  ['Hugo', 'y'],
]

const textOf = (names: readonly string[], language: Language, kind: Conjunction): string =>
  joinNames(names, language, kind)
    .map(({ text }) => text)
    .join('')

describe('joinNames', () => {
  it.each(SENTENCES)('%j in %s with "%s" is %s', (names, language, kind, text) => {
    expect(textOf(names, language, kind)).toBe(text)
  })

  it.each(SPANISH_OR)('before %s the Spanish "or" is %s', (name, word) => {
    expect(textOf(['Ana', name], 'es', 'or')).toBe(`Ana ${word} ${name}`)
  })

  it.each(SPANISH_AND)('before %s the Spanish "and" is %s', (name, word) => {
    expect(textOf(['Ana', name], 'es', 'and')).toBe(`Ana ${word} ${name}`)
  })

  it('keeps names apart from what joins them', () => {
    expect(joinNames(['Ana', 'Luc', 'Oscar'], 'es', 'or')).toEqual([
      { text: 'Ana', isName: true },
      { text: ', ', isName: false },
      { text: 'Luc', isName: true },
      { text: ' u ', isName: false },
      { text: 'Oscar', isName: true },
    ])
  })
})
