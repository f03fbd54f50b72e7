import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATALOG, type Code } from '../../src/diagnostics/catalog.ts'
import { formatDiagnostics, type Ink } from '../../src/diagnostics/format.ts'
import { sarifLog, type SarifLog } from '../../src/diagnostics/sarif.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

const PLAIN: Ink = { error: (text) => text, warning: (text) => text, faint: (text) => text }

const DIAGNOSTIC: Diagnostic = {
  severity: 'warning',
  code: 'unknown-topic',
  message: 'There is no topic "x".',
  hint: 'Topics are listed in topics.yaml.',
  file: 'releases/2026/flood.fr.md',
  line: 7,
  column: 9,
}

const uriOf = (file: string, prefix: string) =>
  sarifLog([{ ...DIAGNOSTIC, file }], prefix).runs[0].results[0]?.locations[0].physicalLocation.artifactLocation.uri

describe('a log of SARIF', () => {
  it('tells what, how bad and where', () => {
    expect(sarifLog([DIAGNOSTIC], 'content/').runs[0].results).toEqual([
      {
        ruleId: 'unknown-topic',
        ruleIndex: Object.keys(CATALOG).indexOf('unknown-topic'),
        level: 'warning',
        message: { text: 'There is no topic "x". Topics are listed in topics.yaml.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'content/releases/2026/flood.fr.md' },
              region: { startLine: 7, startColumn: 9 },
            },
          },
        ],
      },
    ])
  })

  it.each([
    ['releases/a b.en.md', 'content/', 'content/releases/a%20b.en.md'],
    ['releases/année#1?.fr.md', '../content/', '../content/releases/ann%C3%A9e%231%3F.fr.md'],
    ['a:b.en.md', '', 'a%3Ab.en.md'],
    ['a.en.md', '/srv/news/content/', 'file:///srv/news/content/a.en.md'],
    ['a.en.md', 'news\\content/', 'news/content/a.en.md'],
  ])('names %s below %s as %s', (file, prefix, uri) => {
    expect(uriOf(file, prefix)).toBe(uri)
  })

  it('has a rule for every problem of the catalog, in which no detail is left open', () => {
    const { rules } = sarifLog([], '').runs[0].tool.driver
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(CATALOG))
    for (const { shortDescription, help, defaultConfiguration } of rules) {
      expect(shortDescription.text + help.text).not.toMatch(/[{}]/)
      expect(['error', 'warning']).toContain(defaultConfiguration.level)
    }
  })

  it('is there where nothing is wrong, so that what was told before is over', () => {
    const log = JSON.parse(formatDiagnostics([], 'sarif', '', PLAIN)) as SarifLog
    expect(log.version).toBe('2.1.0')
    expect(log.runs[0].results).toEqual([])
  })

  // What the schema of the standard asks of the properties that are used.
  it('keeps to the standard, whatever is reported', () => {
    const codes = Object.keys(CATALOG) as Code[]
    const diagnostic = fc.record({
      severity: fc.constantFrom('error' as const, 'warning' as const),
      code: fc.constantFrom(...codes),
      message: fc.string({ unit: 'grapheme' }),
      hint: fc.string({ unit: 'binary' }),
      file: fc.string({ unit: 'binary', minLength: 1 }),
      line: fc.integer({ min: 1 }),
      column: fc.integer({ min: 1 }),
    })
    fc.assert(
      fc.property(fc.array(diagnostic), (diagnostics) => {
        const log = JSON.parse(formatDiagnostics(diagnostics, 'sarif', 'content/', PLAIN)) as SarifLog
        const [{ results, tool }] = log.runs
        expect(results.length).toBe(diagnostics.length)
        for (const { ruleId, ruleIndex, locations, message } of results) {
          expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
          expect(message.text).not.toBe('')
          expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^content\/([\w.!~*'()/-]|%[0-9A-F]{2})*$/)
        }
      }),
    )
  })
})
