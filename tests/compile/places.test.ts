import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileText } from '../compile-text.ts'
import { misplaced } from '../misplaced.ts'
import { releaseText } from '../release-text.ts'

/* Whatever stands in a source, compiling it throws nothing, and whatever it says of it points into it. */

const KEYS = 'title date region topic contacts place type country summary slug image embargo draft sdg aliases changes withdrawn together'
const NAMES = `${KEYS} lead translationOf event src alt name office at kind note lang start __proto__ constructor toString`.split(' ')

const VALUES = [
  ...[
    '',
    ' ',
    '""',
    "''",
    '~',
    'null',
    'true',
    'x',
    '0',
    '022',
    '[]',
    '{}',
    '[,]',
    '[[]]',
    '{ : }',
    '{ a: }',
    '[a, ]',
    '? x',
    '- x',
    '|',
    '>',
    '>-\n  x',
  ],
  ...['2026-03-08', '2026-02-31', '2026-03-08T10:00', '2026-03-08T10:00Z', '9999-12-31T23:59-14:00', '1000-01-01T00:00+14:00'],
  ...[
    '[a, b',
    '{ a: b',
    '"x',
    "'x",
    '*x',
    '&x',
    '&x y',
    '!x',
    '!!str',
    '!!int 5',
    '@x',
    '`x',
    '%x',
    '# x',
    ': x',
    'x: y',
    'x #',
    '\tx',
    '《x》',
    '😀',
    '\u00a0',
  ],
  ...[
    '[{ office: }]',
    '[{ office: x, phone: }]',
    '{ src: , alt: }',
    '{ src: a.jpg }',
    '[{ at: , kind: }]',
    '{ at: x }',
    '\n  - x\n  -',
    '\n  a:\n  b: x',
    '\n- x',
  ],
]

const entry = fc
  .tuple(
    fc.constantFrom('', '', '', '  ', '\t', '- ', '"'),
    fc.constantFrom(...NAMES),
    fc.constantFrom(': ', ': ', ': ', ':', '：', ' '),
    fc.constantFrom(...VALUES),
  )
  .map((parts) => parts.join(''))

const fence = fc.constantFrom('---', '---', '---', '---', '--- ', '----', '---js', '+++', '...', '')

const BODIES = [
  ...[
    'Text.',
    '',
    '# A',
    '[x](y.en.md)',
    '[x](javascript:y)',
    '![](a.jpg)',
    '<iframe>x</iframe>',
    '> <video>\n> x</video>\n> <iframe>y</iframe>',
  ],
  ...[
    '<p onclick=x>y',
    '- a\n\n  <video>\n  x\n  <iframe>y</iframe></video>',
    'a[^1]\n\n[^1]: <iframe>x</iframe>',
    '| a |\n|---|\n| <video>x</video> |',
    '&#xFDD0;0&#xFDD1;',
  ],
]

const body = fc
  .array(fc.oneof(fc.constantFrom(...BODIES), fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 4 })
  .map((parts) => parts.join('\n\n'))

/** Sources with a good beginning, and sources with any. */
const source = fc
  .oneof(
    fc.tuple(fc.array(entry, { maxLength: 2 }), body).map(([entries, text]) => releaseText(entries, text)),
    fc
      .tuple(fence, fc.array(entry, { maxLength: 6 }), fence, body)
      .map(([open, entries, close, text]) => [open, ...entries, close, text].join('\n')),
  )
  .chain((text) => fc.constantFrom('\n', '\n', '\r\n', '\r').map((lineEnd) => text.replaceAll('\n', lineEnd)))

describe('every diagnostic of a source', () => {
  it('points into the source', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(misplaced(compileText(text).diagnostics, text)).toEqual([])
      }),
      { numRuns: 800 },
    )
  })

  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(compileText(text)).toEqual(compileText(text))
      }),
      { numRuns: 200 },
    )
  })

  it('is an error wherever nothing came of the source', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { value, diagnostics } = compileText(text)
        const isThere = value.kind === 'release' && value.release !== undefined
        expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(!isThere)
      }),
      { numRuns: 500 },
    )
  })
})
