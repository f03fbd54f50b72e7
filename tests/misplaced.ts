import type { Diagnostic } from '../src/model/diagnostic.ts'

/** The diagnostics that point outside the text they are about; one past the last character of a line is still inside. */
export function misplaced(diagnostics: readonly Diagnostic[], text: string): readonly string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const isInside = ({ line, column }: Diagnostic) => {
    const written = lines[line - 1]
    return written !== undefined && column >= 1 && column <= written.length + 1
  }
  return diagnostics.filter((one) => !isInside(one)).map(({ code, line, column }) => `${code} ${line}:${column}`)
}
