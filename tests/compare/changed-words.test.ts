import { describe, expect, it } from 'vitest'
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

  it('cuts what is long', () => {
    expect(changedWords('x', 'y'.repeat(500))?.length).toBeLessThan(100)
  })
})
