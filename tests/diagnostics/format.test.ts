import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINE_FORMATS, formatDiagnostic, formatDiagnostics, type Ink } from '../../src/diagnostics/format.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

const PLAIN: Ink = { error: (text) => text, warning: (text) => text, faint: (text) => text }

const UNKNOWN_TOPIC: Diagnostic = {
  severity: 'error',
  code: 'unknown-topic',
  message: 'There is no topic "counter-traficking".',
  hint: 'Did you mean "counter-trafficking"? Topics are listed in topics.yaml.',
  file: 'releases/2026/flood.fr.md',
  line: 7,
  column: 9,
}

const HOSTILE: Diagnostic = {
  ...UNKNOWN_TOPIC,
  severity: 'warning',
  message: '100% sure,\r\n::error::no: "yes".',
  hint: 'Use %0A.',
  file: 'releases/a,b:c%d.en.md',
}

describe('a diagnostic', () => {
  it.each([
    [
      'text',
      UNKNOWN_TOPIC,
      'content/',
      'content/releases/2026/flood.fr.md:7:9 error unknown-topic: There is no topic "counter-traficking". Did you mean "counter-trafficking"? Topics are listed in topics.yaml.',
    ],
    [
      'json',
      UNKNOWN_TOPIC,
      'content/',
      '{"severity":"error","code":"unknown-topic","message":"There is no topic \\"counter-traficking\\".","hint":"Did you mean \\"counter-trafficking\\"? Topics are listed in topics.yaml.","file":"releases/2026/flood.fr.md","line":7,"column":9}',
    ],
    [
      'github',
      UNKNOWN_TOPIC,
      'content/',
      '::error file=content/releases/2026/flood.fr.md,line=7,col=9,title=unknown-topic::There is no topic "counter-traficking". Did you mean "counter-trafficking"? Topics are listed in topics.yaml.',
    ],
    [
      'github',
      HOSTILE,
      'a:b/',
      '::warning file=a%3Ab/releases/a%2Cb%3Ac%25d.en.md,line=7,col=9,title=unknown-topic::100%25 sure,%0D%0A::error::no: "yes". Use %250A.',
    ],
  ] as const)('as %s', (format, diagnostic, prefix, expected) => {
    expect(formatDiagnostic(diagnostic, format, prefix, PLAIN)).toBe(expected)
  })

  it('is coloured in text only', () => {
    const ink: Ink = { error: (text) => `[${text}]`, warning: (text) => `(${text})`, faint: (text) => `<${text}>` }
    expect(formatDiagnostic(UNKNOWN_TOPIC, 'text', '', ink)).toContain('.md:7:9 [error] <unknown-topic:> There')
    expect(formatDiagnostic(HOSTILE, 'text', '', ink)).toContain(' (warning) <unknown-topic:> ')
    for (const format of ['json', 'github'] as const) {
      expect(formatDiagnostic(UNKNOWN_TOPIC, format, '', ink)).toBe(formatDiagnostic(UNKNOWN_TOPIC, format, '', PLAIN))
    }
  })

  // The name of a file may hold a line end; the message never does, since `report` takes them out.
  it.each(LINE_FORMATS)('is one line as %s, whatever the file is called', (format) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '/', '\n', '\r', ':', ',', '%', '"', '\u001b', 'é') }), (file) => {
        expect(formatDiagnostic({ ...UNKNOWN_TOPIC, file }, format, '', PLAIN)).not.toMatch(/[\r\n]/)
      }),
    )
  })

  it('is no text where there is none', () => {
    for (const format of LINE_FORMATS) expect(formatDiagnostics([], format, '', PLAIN)).toBe('')
  })

  it('comes back from json as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (file, message) => {
        const diagnostic = { ...UNKNOWN_TOPIC, file, message }
        expect(JSON.parse(formatDiagnostic(diagnostic, 'json', 'x/', PLAIN))).toEqual(diagnostic)
      }),
    )
  })
})
