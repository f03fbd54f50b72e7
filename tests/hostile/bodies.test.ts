import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileText, releaseOf } from '../compile-text.ts'
import { IS_DEEP, PATIENCE, runsOf } from '../promises/fast-check-runs.ts'
import { releaseText } from '../release-text.ts'
import { costOf, MOST_SECONDS } from './cost-of.ts'
import { READ_BODIES, REFUSED_BODIES } from './intricate-bodies.ts'
import { compileSource } from '../../src/compile/compile-source.ts'
import { LANGUAGES } from '../../src/model/locale.ts'
import { sourceFile } from '../source-file.ts'

/*
 * Small texts that take a Markdown parser minutes are refused by their shape: on every machine alike, in no time, and
 * with a word about where and what to do. Without the bounds most of these rows do not end, or end the process.
 */

/** The line of the file on which a body begins. */
const FIRST_LINE = releaseText([], 'BODY').split('\n').indexOf('BODY') + 1

describe('a body that is too intricate', () => {
  it.each(REFUSED_BODIES)('%s', (_, body, lines) => {
    const text = releaseText([], body)
    let compiled: ReturnType<typeof compileText> | undefined
    expect(costOf(() => (compiled = compileText(text)))).toBeLessThan(MOST_SECONDS)
    const diagnostics = compiled?.diagnostics ?? []
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(lines.map(() => 'error too-intricate'))
    expect(diagnostics.map(({ line }) => line - FIRST_LINE + 1).toSorted((a, b) => a - b)).toEqual(lines)
    // The front matter is read all the same: of a draft, this is a warning.
    expect(compiled?.value).toMatchObject({ kind: 'release', schedule: { draft: false }, release: undefined })
  })

  it('is spoken of with what to do', () => {
    const [diagnostic] = compileText(releaseText([], '> '.repeat(40))).diagnostics
    expect(diagnostic?.message).toBe('There are more than 30 quotations and lists inside one another here, which is more than is read.')
    expect(diagnostic?.hint).toBe('Nest less deeply.')
  })

  it('hides no problem of the front matter', () => {
    const { diagnostics } = compileText(releaseText(['date: soon'], '> '.repeat(40)))
    expect(diagnostics.map(({ code }) => code)).toEqual(['bad-date', 'too-intricate'])
  })
})

describe('a body that only looks so', () => {
  it.each(READ_BODIES)('%s', (_, body) => {
    let compiled: ReturnType<typeof compileText> | undefined
    expect(costOf(() => (compiled = compileText(releaseText([], body))))).toBeLessThan(MOST_SECONDS)
    expect(compiled?.diagnostics).toEqual([])
    expect(compiled && releaseOf(compiled)).toBeDefined()
  })
})

const ATOMS = [
  ...['*', '**', '_', '__', '~~', '[', ']', '![', '](', ')', '(', '[^1]', '[^1]: ', '[a]: b', '`', '``', '```', '\\', '&', '&amp;', '&#'],
  ...['<', '<a', '<a href="', '</a>', '<b>', '</b>', '<div>', '</div>', '<!--', '-->', '<?', '?>', '<![CDATA[', ']]>', '<!A', '<table>'],
  ...['<td>', '<p>', '<li>', '<svg>', '<select>', '<script>', '<http:', '@', '>', '"', "'", '”', '«', '.', ':', '!', '1', 'a', 'b c'],
  ...['\n', '\r', '\n\n', '  \n', ' ', '    ', '\t', '> ', '- ', '* ', '+ ', '1. ', '# ', '=\n', '-\n', '---\n', '|', '|-|\n', '|a|\n'],
]

const part = fc.array(fc.constantFrom(...ATOMS), { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join(''))

/** A few signs over and over, as the slow texts are: one part, one after the other, or two around a third. */
const repetitive = fc
  .tuple(
    part,
    part,
    part,
    fc.constantFrom(1, 2, 3),
    fc.integer({ min: 2000, max: IS_DEEP ? 120_000 : 24_000 }),
    fc.constantFrom(...LANGUAGES),
  )
  .map(([one, other, third, shape, size, language]) => {
    const fill = (text: string, length: number) => text.repeat(Math.ceil(length / text.length))
    const bodies = [fill(one, size), fill(one, size / 2) + fill(other, size / 2), fill(one, size / 2) + third + fill(other, size / 2)]
    return {
      body: bodies[shape - 1] ?? '',
      language,
      [fc.toStringMethod]: () => JSON.stringify({ one, other, third, shape, size, language }),
    }
  })

describe('whatever is written over and over', () => {
  it(
    'costs no more than a file may, or goes where it can be ended',
    () => {
      fc.assert(
        fc.property(repetitive, ({ body, language }) => {
          const source = sourceFile(`releases/boats.${language}.md`, releaseText([], body))
          const input = { source, timeZone: 'UTC', languages: LANGUAGES }
          if (compileSource.guard?.isSuspect(input)) return
          expect(costOf(() => compileSource.run(input))).toBeLessThan(MOST_SECONDS)
        }),
        runsOf(60, 4000),
      )
    },
    PATIENCE,
  )
})
