import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/diagnostics/order.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

const one = (file: string, line: number, column: number, code = 'missing-key', message = 'The key "title" is missing.'): Diagnostic => ({
  severity: 'error',
  code,
  message,
  hint: 'Add a line.',
  file,
  line,
  column,
})

describe('diagnostics', () => {
  // Two and ten are numbers here and not text; files go by code unit, as everywhere.
  const ORDERED = [
    one('Z.en.md', 1, 1),
    one('a.en.md', 2, 10),
    one('a.en.md', 10, 2),
    one('a.en.md', 10, 10),
    one('b.en.md', 1, 1, 'bad-date'),
    one('b.en.md', 1, 1, 'missing-key', 'The key "date" is missing.'),
    one('b.en.md', 1, 1, 'missing-key', 'The key "title" is missing.'),
    one('é.en.md', 1, 1),
  ]

  it('stand in the order of files, lines, columns, codes and messages', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ORDERED, { minLength: ORDERED.length }), (shuffled) => {
        expect(inOrder(shuffled)).toEqual(ORDERED)
      }),
    )
  })

  it('are each told once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ORDERED), { maxLength: 30 }), (many) => {
        const expected = ORDERED.filter((known) => many.includes(known))
        expect(inOrder(many.map((diagnostic) => ({ ...diagnostic })))).toEqual(expected)
      }),
    )
  })

  it('are not changed where they stood', () => {
    const given = [one('b.en.md', 1, 1), one('a.en.md', 1, 1)]
    inOrder(given)
    expect(given.map(({ file }) => file)).toEqual(['b.en.md', 'a.en.md'])
  })
})
