import { CATALOG } from './catalog.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** A log of SARIF 2.1.0 (OASIS), as far as Dateline writes it. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly [SarifRun]
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly SarifRule[] } }
  /** Columns are counted as in a `Place`. */
  readonly columnKind: 'utf16CodeUnits'
  readonly results: readonly SarifResult[]
}

interface SarifRule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly help: { readonly text: string }
  readonly defaultConfiguration: { readonly level: Diagnostic['severity'] }
}

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: Diagnostic['severity']
  readonly message: { readonly text: string }
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string }
        readonly region: { readonly startLine: number; readonly startColumn: number }
      }
    },
  ]
}

const CODES = Object.keys(CATALOG)

const RULES = Object.entries(CATALOG).map(
  ([id, { severity, message, hint }]): SarifRule => ({
    id,
    shortDescription: { text: withoutDetails(message) },
    help: { text: withoutDetails(hint) },
    defaultConfiguration: { level: severity },
  }),
)

/** All diagnostics as one log. `prefix` is what to put before a file to reach it from where the log is read. */
export function sarifLog(diagnostics: readonly Diagnostic[], prefix: string): SarifLog {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Dateline', rules: RULES } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((one) => resultOf(one, prefix)),
      },
    ],
  }
}

function resultOf({ severity, code, message, hint, file, line, column }: Diagnostic, prefix: string): SarifResult {
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(prefix + file) }, region: { startLine: line, startColumn: column } } },
    ],
  }
}

/** A path as a reference of RFC 3986: relative, or of the scheme file: where it begins at the root of the machine. */
function uriOf(path: string): string {
  const escaped = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return escaped.startsWith('/') ? `file://${escaped}` : escaped
}

function withoutDetails(template: string): string {
  return template.replace(/\{\w+\}/g, '…')
}
