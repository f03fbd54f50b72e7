import { sarifLog } from './sarif.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** Those that give each diagnostic a line of its own. */
export const LINE_FORMATS = ['text', 'json', 'github'] as const

export const FORMATS = [...LINE_FORMATS, 'sarif'] as const

type LineFormat = (typeof LINE_FORMATS)[number]

export type Format = (typeof FORMATS)[number]

/** Marks up a word for a terminal; the identity where there is none. */
export interface Ink {
  error(text: string): string
  warning(text: string): string
  faint(text: string): string
}

/** Diagnostics as they are printed: a line each, or one log of them all, which is there even where nothing is wrong. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: Format, prefix: string, ink: Ink): string {
  if (format === 'sarif') return `${JSON.stringify(sarifLog(diagnostics, prefix))}\n`
  return diagnostics.map((one) => `${formatDiagnostic(one, format, prefix, ink)}\n`).join('')
}

/** One diagnostic as one line, without its end. `prefix` is what to put before the file to reach it from where one stands. */
export function formatDiagnostic(diagnostic: Diagnostic, format: LineFormat, prefix: string, ink: Ink): string {
  switch (format) {
    case 'text':
      return asText(diagnostic, prefix, ink)
    case 'json':
      return asJson(diagnostic)
    case 'github':
      return asWorkflowCommand(diagnostic, prefix)
  }
}

function asText({ file, line, column, severity, code, message, hint }: Diagnostic, prefix: string, ink: Ink): string {
  // A name may hold a line end; a problem is one line all the same.
  const name = `${prefix}${file}`.replace(/\p{Cc}/gu, '?')
  return `${name}:${line}:${column} ${ink[severity](severity)} ${ink.faint(`${code}:`)} ${message} ${hint}`
}

function asJson({ severity, code, message, hint, file, line, column }: Diagnostic): string {
  return JSON.stringify({ severity, code, message, hint, file, line, column })
}

/** GitHub's workflow commands: `::error file=…,line=…,col=…,title=…::message`. */
function asWorkflowCommand({ severity, code, message, hint, file, line, column }: Diagnostic, prefix: string): string {
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return `::${severity} file=${property(prefix + file)},line=${line},col=${column},title=${property(code)}::${data(`${message} ${hint}`)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
