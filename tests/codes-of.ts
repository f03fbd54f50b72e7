import type { Diagnostic } from '../src/model/diagnostic.ts'

/** Diagnostics as tables expect them: `bad-date 3:7`. */
export function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)
}
