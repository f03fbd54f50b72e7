import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlug, slugify } from '../../src/language/slugify.ts'

const word = (length: number): string => 'a'.repeat(length)

const SLUGS: readonly (readonly [text: string, slug: string])[] = [
  ['Réseau régional', 'reseau-regional'],
  ['L’œuvre de l’OIM à Genève', 'l-oeuvre-de-l-oim-a-geneve'],
  ['Œdème Ægir Straße ẞ Øre Łódź', 'oedeme-aegir-strasse-ss-ore-lodz'],
  ['ǽ ǿ', 'ae-o'],
  ['İstanbul', 'istanbul'],
  ['Niños – ¿dónde?', 'ninos-donde'],
  ['ﬁn № 5', 'fin-no-5'],
  ['e\u0301te\u0301', 'ete'],
  ['--Hello,   World!--', 'hello-world'],
  ['58 000 visites', '58-000-visites'],
  ['المنظمة الدولية', ''],
  ['الهجرة 2026', '2026'],
  ['ab', 'ab'],
  ['', ''],
  [word(80), word(80)],
  [word(100), word(80)],
  [`${word(60)} ${word(30)}`, word(60)],
  [`${word(40)} ${word(39)}`, `${word(40)}-${word(39)}`],
  [`${word(40)} ${word(39)} b`, `${word(40)}-${word(39)}`],
  [`${word(40)} ${word(40)}`, word(40)],
  [`${word(79)} b`, word(79)],
  [`${word(80)} b`, word(80)],
]

describe('slugify', () => {
  it.each(SLUGS)('%s → %s', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  it('makes a slug or nothing, of at most 80 characters, once and for all', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => {
        const slug = slugify(text)
        expect(slug === '' || isSlug(slug)).toBe(true)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })
})

describe('isSlug', () => {
  it.each(['a', 'a1', '2026', 'reseau-regional', 'a-b-c'])('takes %s', (text) => {
    expect(isSlug(text)).toBe(true)
  })

  it.each(['', '-', '-a', 'a-', 'a--b', 'A', 'é', 'a b', 'a_b', 'a/b', '..', 'a\n', 'a.b'])('refuses %j', (text) => {
    expect(isSlug(text)).toBe(false)
  })
})
