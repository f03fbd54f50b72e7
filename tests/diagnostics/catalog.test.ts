import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CATALOG, type Code } from '../../src/diagnostics/catalog.ts'
import { report } from '../../src/diagnostics/report.ts'

/* Every problem that Dateline can report says what happened, then what to do. */

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

const codes = Object.keys(CATALOG) as Code[]
const entries = Object.entries(CATALOG).map(([code, entry]) => ({ code, ...entry }))

/** A hint may be made of a detail altogether; then what fills it in ends like a sentence. */
const isMadeElsewhere = (hint: string) => /^\{\w+\}$/.test(hint)

/** Every quoted word of src/ outside the catalog. */
const reported = new Set(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('catalog.ts'))
    .flatMap((path) => readFileSync(join(SRC, path), 'utf8').match(/(?<=')[a-z0-9-]+(?=')/g) ?? []),
)

describe('every problem of the catalog', () => {
  it.each(entries)('$code has a name that can be searched for', ({ code }) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
  })

  it.each(entries)('$code says what happened in one sentence', ({ message }) => {
    // A detail may follow that is a sentence of its own.
    expect(message).toMatch(/^[A-Z"{].*[^.]\.(\{\w+\})?$/)
    expect(message).not.toMatch(/\s\s|\n/)
  })

  it.each(entries)('$code says what to do', ({ hint, message }) => {
    expect(hint).not.toBe(message)
    if (!isMadeElsewhere(hint)) expect(hint).toMatch(/^(\{suggestion\})?[A-Z`].*[^.]\.$/)
  })

  it.each(codes)('%s is reported by something', (code) => {
    // What is against the house style is reported under the name of its rule.
    expect(reported.has(code) || reported.has(code.replace(/^style-/, ''))).toBe(true)
  })

  it('has messages that nobody confuses', () => {
    const messages = entries.map(({ message }) => message)
    expect(new Set(messages).size).toBe(messages.length)
  })
})

const place = { file: 'releases/a.en.md', line: 3, column: 7 }

describe('a report', () => {
  it('fills in its details and its place', () => {
    expect(report('unknown-topic', place, { id: 'resceu', suggestion: 'Did you mean "rescue"? ' })).toEqual({
      severity: 'error',
      code: 'unknown-topic',
      message: 'There is no topic "resceu".',
      hint: 'Did you mean "rescue"? Topics are listed in topics.yaml.',
      ...place,
    })
  })

  it.each([
    ['line ends', 'a\r\nb\u2028c\u2029d', 'a b c d'],
    ['controls of a terminal', '\u001b[31mred\u0007', ' [31mred '],
    ['places of a template', '{id} $& $1', '{id} $& $1'],
    ['words that are too long', 'x'.repeat(200), `${'x'.repeat(120)}…`],
    ['words that are just not too long', 'x'.repeat(120), 'x'.repeat(120)],
  ])('quotes %s on one line', (_, id, quoted) => {
    expect(report('unknown-topic', place, { id, suggestion: '' }).message).toBe(`There is no topic "${quoted}".`)
  })

  it('does not cut its own words', () => {
    const known = Array.from({ length: 60 }, (_, index) => `key${index}`).join(', ')
    expect(report('unknown-key', place, { key: 'x', suggestion: '', known }).hint).toBe(`The keys are: ${known}.`)
  })

  it('carries nothing of a place but what it is', () => {
    const wide = { ...place, extra: 'x' }
    expect(Object.keys(report('missing-key', wide, { key: 'title' }))).toEqual([
      'severity',
      'code',
      'message',
      'hint',
      'file',
      'line',
      'column',
    ])
  })
})
