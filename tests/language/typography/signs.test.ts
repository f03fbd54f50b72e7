import { array, assert, constantFrom, property, string, oneof } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARABIC } from '../../../src/language/typography/arabic.ts'
import { ENGLISH } from '../../../src/language/typography/english.ts'
import { FRENCH } from '../../../src/language/typography/french.ts'
import { DIGIT } from '../../../src/language/typography/numbers.ts'
import { SPANISH } from '../../../src/language/typography/spanish.ts'

/* Rules are asked only about texts that have their sign: then they must find nothing in all others. */

const ALL = { ENGLISH, FRENCH, SPANISH, ARABIC }

const PIECES = [
  ...'M. Mme Dr Pr Mgr n° nos a. m. p.m. 5 12 500 ٣ 𝟓 km % ٪ millions مليون في المائة X É s tis'.split(' '),
  ...[
    ' ',
    ' ',
    '  ',
    '\n',
    '\u00a0',
    '\u202f',
    '\u2009',
    "'",
    '"',
    '’',
    '“',
    '”',
    '«',
    '»',
    '.',
    '..',
    '...',
    ':',
    ';',
    '!',
    '?',
    '(',
    ')',
    '-',
  ],
]

const text = oneof(
  array(constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  string({ unit: 'binary', maxLength: 12 }),
)

describe.each(Object.entries(ALL))('the rules of %s', (_, all) => {
  it.each(all)('find nothing without $sign', ({ sign, rules }) => {
    let without = 0
    assert(
      property(text, (text) => {
        if (sign.test(text)) return
        without += 1
        for (const rule of rules) expect(rule(text)).toEqual([])
      }),
      { numRuns: 1000, seed: 7 },
    )
    expect(without).toBeGreaterThan(100)
  })
})

it('DIGIT is in every digit of Unicode', () => {
  const digits = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => /\p{Nd}/u.test(String.fromCodePoint(code)))
  expect(digits.length).toBeGreaterThan(500)
  expect(digits.filter((code) => !DIGIT.test(String.fromCodePoint(code)))).toEqual([])
})
