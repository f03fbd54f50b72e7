import type { Diagnostic } from '../src/model/diagnostic.ts'

/** Diagnostics of a whole site as tables expect them: `error releases/a.en.md:3:7 bad-date`. */
export function toldIn(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ severity, file, line, column, code }) => `${severity} ${file}:${line}:${column} ${code}`)
}
