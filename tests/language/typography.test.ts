import { array, assert, constant, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeset, typesetRuns } from '../../src/language/typography.ts'
import { type Language, LANGUAGES } from '../../src/model/locale.ts'

const OPAQUE = '\ufffc'

const ADDRESSES = [
  "https://iom.int/l'eau?a=b",
  "www.iom.int/d'un",
  "o'brien@iom.int",
  "content/l'eau.fr.md",
  "/fr/l'eau",
  'std::vector',
  '10:30',
  '3:1',
]

const PIECES = [
  ...['mot', 'l', 'M.', 'n°', 'h', 'été', 'e\u0301', 'مليون', 'في المائة', '5', '12', '500', '000', '2026', 'km', '%', 'millions', 'a. m.'],
  ...[
    ' ',
    ' ',
    '  ',
    '\n',
    '\u00a0',
    '\u202f',
    "'",
    '"',
    '’',
    '‘',
    '“',
    '”',
    '«',
    '»',
    '.',
    '...',
    '…',
    ':',
    ';',
    '!',
    '?',
    ',',
    '(',
    ')',
    '-',
    '—',
    '/',
    '¿',
  ],
  ...[OPAQUE, '😀', '\\', '@', '&amp;', 'tis', ...ADDRESSES],
]

const text = oneof(
  array(constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  string({ unit: 'binary', maxLength: 30 }),
)
const runs = array(oneof(constant(OPAQUE), text), { maxLength: 6 })
const language = constantFrom(...LANGUAGES)

const MANY = { numRuns: 3000 }

/** What typography may not change: everything but spaces, quotation marks, apostrophes and dots. */
function bare(set: string): string {
  return set.replace(/[\s'"’‘“”«».…]/g, '')
}

describe('typeset', () => {
  it('changes nothing more the second time', () => {
    assert(
      property(text, language, (typed, own) => {
        const set = typeset(typed, own)
        expect(typeset(set, own)).toBe(set)
      }),
      MANY,
    )
  })

  it('keeps letters, digits and most marks', () => {
    assert(
      property(text, language, (typed, own) => {
        expect(bare(typeset(typed, own))).toBe(bare(typed))
      }),
      MANY,
    )
  })

  it('leaves addresses, paths, times and ratios alone', () => {
    const before = constantFrom(' ', ' "', ' «', ' « ', " '", ' (', '\n', ' : ', '! ')
    const after = constantFrom(' ', '" ', '»', ' » ', "' ", ') ', '\n', ' : ', '! ', '; ', '? ', '... ', ', ')
    assert(
      property(constantFrom(...ADDRESSES), before, after, language, (address, left, right, own) => {
        expect(typeset(`l'un${left}${address}${right}d'un`, own)).toContain(address)
      }),
      MANY,
    )
  })

  it.each(LANGUAGES)('takes long runs of one mark in good time in %s', (own) => {
    const start = performance.now()
    for (const piece of [' ', '!', "'", '"', '"a" ', ' 000', 'a.', 'a@', '/', '« ', "a' ", '…!', '&a', ' a/b.c', '('])
      typeset(piece.repeat(20_000), own)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('typesetRuns', () => {
  it.each<readonly [Language, readonly string[], readonly string[]]>([
    ['fr', [], []],
    ['fr', ['', ''], ['', '']],
    ['fr', ['« ', 'mot', ' »'], ['«\u202f', 'mot', '\u202f»']],
    ['fr', ['«', 'mot', '»'], ['«\u202f', 'mot', '\u202f»']],
    ['fr', ['"', 'mot', '" et'], ['«\u202f', 'mot', '\u202f» et']],
    ['fr', ['mot', '!'], ['mot', '\u202f!']],
    ['fr', ['mot', '', '!'], ['mot', '', '\u202f!']],
    ['fr', ['mot ', ' !'], ['mot\u202f', '!']],
    ['fr', ['mot', OPAQUE, '!'], ['mot', OPAQUE, '\u202f!']],
    ['fr', ['«', OPAQUE, '»'], ['«\u202f', OPAQUE, '\u202f»']],
    ['fr', ['l', "'", 'eau'], ['l', '’', 'eau']],
    ['fr', ['fin.', '..', ' oui'], ['fin…', '', ' oui']],
    ['fr', ['fin..', '.', ' oui'], ['fin…', '', ' oui']],
    ['fr', ['12 ', '500 %'], ['12\u202f', '500\u202f%']],
    ['fr', ['12', OPAQUE, ' %'], ['12', OPAQUE, ' %']],
    ['fr', ["https://iom.int/l'", "eau d'un"], ["https://iom.int/l'", 'eau d’un']],
    ['en', ['"', 'Yes', '," she'], ['“', 'Yes', ',” she']],
    ['es', ['"', 'sí', '"'], ['«', 'sí', '»']],
    ['ar', ['12', ' مليون'], ['12', '\u00a0مليون']],
  ])('in %s %j → %j', (own, typed, set) => {
    expect(typesetRuns(typed, own)).toEqual(set)
  })

  it('sets the runs as the one text that they are', () => {
    assert(
      property(runs, language, (typed, own) => {
        const set = typesetRuns(typed, own)
        expect(set).toHaveLength(typed.length)
        expect(set.join('')).toBe(typeset(typed.join(''), own))
      }),
      MANY,
    )
  })

  it('keeps every letter in its run, and what is no text as it is', () => {
    assert(
      property(runs, language, (typed, own) => {
        const set = typesetRuns(typed, own)
        expect(set.map(bare)).toEqual(typed.map(bare))
        for (const [index, run] of typed.entries()) if (run === OPAQUE) expect(set[index]).toBe(OPAQUE)
      }),
      MANY,
    )
  })
})
