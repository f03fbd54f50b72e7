import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/model/locale.ts'
import { fill } from '../../src/language/fill.ts'
import { STRINGS } from '../../templates/theme.ts'

type Tree = { readonly [key: string]: string | Tree }

const ENGLISH = entriesOf(STRINGS.en)

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = entriesOf(STRINGS[language])

  it('are all there', () => {
    expect(words.map(([key]) => key)).toEqual(ENGLISH.map(([key]) => key))
    expect(words.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([])
  })

  it('have the same places to fill', () => {
    expect(words.map(([key, text]) => [key, placesIn(text)])).toEqual(ENGLISH.map(([key, text]) => [key, placesIn(text)]))
  })

  it('use typographic signs', () => {
    expect(words.filter(([, text]) => /['"]|\.\.\.| {2}/u.test(text))).toEqual([])
  })
})

describe('the French words', () => {
  it('have no plain space, and no lack of one, before double punctuation', () => {
    expect(entriesOf(STRINGS.fr).filter(([, text]) => /[^\u202f][;!?»]|[^\u00a0]:|«[^\u202f]/u.test(text))).toEqual([])
  })
})

describe('the Arabic words', () => {
  it('use Arabic punctuation', () => {
    expect(entriesOf(STRINGS.ar).filter(([, text]) => /[,;?]/u.test(text))).toEqual([])
  })
})

describe('fill', () => {
  it.each([
    ['Page {number}', { number: '3' }, 'Page 3'],
    ['{a}{b}{a}', { a: '1', b: '2' }, '121'],
    ['no place', { a: '1' }, 'no place'],
    ['{unknown}', { a: '1' }, '{unknown}'],
    ['{a}', { a: '$& {b}', b: 'x' }, '$& {b}'],
  ])('%s', (text, values, filled) => {
    expect(fill(text, values as Readonly<Record<string, string>>)).toBe(filled)
  })
})

function entriesOf(tree: unknown, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree as Tree)
    .flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as const] : entriesOf(value, `${path}${key}.`)))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).toSorted()
}
