import { describe, expect, it } from 'vitest'
import { costOf, MOST_SECONDS } from '../hostile/cost-of.ts'
import { changedWords } from '../../src/compare/changed-words.ts'

describe('changedWords', () => {
  it.each([
    ['the same text', 'The river rose.', 'The river rose.', undefined],
    ['one word', 'Some 300 people fled.', 'Some 400 people fled.', '"300" became "400".'],
    ['a word more', 'Some people fled.', 'Some old people fled.', 'nothing became "old".'],
    ['a word less', 'Some old people fled.', 'Some people fled.', '"old" became nothing.'],
    ['two places', 'One fled in May.', 'Two fled in June.', '"One" became "Two"; "May" became "June".'],
  ])('tells %s', (_, before, after, said) => {
    expect(changedWords(before, after)).toBe(said)
  })

  it('shows three places and counts the rest', () => {
    const words = ['a', 'b', 'c', 'd', 'e']
    const text = (mark: string) => words.map((word) => `${word}${mark} stays`).join(' ')
    expect(changedWords(text('1'), text('2'))).toMatch(/^("\w1" became "\w2"; ){3}and 2 more\.$/)
  })

  it('does not look for words where nearly all are other ones', () => {
    const text = (word: string) => Array.from({ length: 50_000 }, (_, index) => `${word}${index}`).join(' ')
    let said: string | undefined
    expect(costOf(() => (said = changedWords(text('a'), text('b'))))).toBeLessThan(MOST_SECONDS)
    expect(said).toBe('Nearly all of it is another text.')
  })

  it('finds one word in a text of any length', () => {
    const text = 'The river rose. '.repeat(30_000)
    expect(changedWords(`${text}It fell.`, `${text}It rose.`)).toBe('"fell" became "rose".')
  })

  it('cuts what is long', () => {
    expect(changedWords('x', 'y'.repeat(500))?.length).toBeLessThan(100)
  })
})
