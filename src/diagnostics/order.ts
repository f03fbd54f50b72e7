import type { Diagnostic } from '../model/diagnostic.ts'

/** Diagnostics as they are printed: by file, line and column, each once. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message),
  )
  return sorted.filter((one, index) => index === 0 || !isSame(one, sorted[index - 1]))
}

function isSame(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return b !== undefined && a.file === b.file && a.line === b.line && a.column === b.column && a.code === b.code && a.message === b.message
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
