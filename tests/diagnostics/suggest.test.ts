import { describe, expect, it } from 'vitest'
import { suggest } from '../../src/diagnostics/suggest.ts'

const TOPICS = ['counter-trafficking', 'displacement', 'shelter', 'sea']

describe('a suggestion', () => {
  it.each([
    ['counter-traficking', 'counter-trafficking'],
    ['countertrafficking', 'counter-trafficking'],
    ['displacment', 'displacement'],
    ['shelters', 'shelter'],
    ['Shelter', 'shelter'],
  ])('for %s is %s', (word, known) => {
    expect(suggest(word, TOPICS)).toBe(`Did you mean "${known}"? `)
  })

  it.each([
    ['weather'],
    ['trafficking-of-children-at-sea'],
    [''],
    ['x'.repeat(200)],
    // As many changes as it has letters make any word of any other.
    ['no'],
  ])('is nothing for %j', (word) => {
    expect(suggest(word, TOPICS)).toBe('')
  })

  it('is nothing where nothing is known', () => {
    expect(suggest('shelter', [])).toBe('')
  })

  it('is the first of those that are equally near', () => {
    expect(suggest('sheltex', ['sheltea', 'shelteb'])).toBe('Did you mean "sheltea"? ')
  })
})
