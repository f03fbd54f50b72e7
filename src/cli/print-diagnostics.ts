import { join } from 'node:path'
import pc from 'picocolors'
import type { BuildOptions } from './build-options.ts'
import { formatDiagnostics, type Ink } from '../diagnostics/format.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** Diagnostics go to stderr, with paths that can be opened from where the command was run. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], { format, root }: BuildOptions): void {
  const { createColors } = pc
  const colors = createColors(pc.isColorSupported && process.stderr.isTTY === true)
  const ink: Ink = { error: colors.red, warning: colors.yellow, faint: colors.dim }
  const prefix = `${join(root, 'content')}/`
  const text = formatDiagnostics(diagnostics, format, prefix, ink)
  if (text !== '') process.stderr.write(text)
}

/** `2 errors and 1 warning`, or nothing to say. */
export function countProblems(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  const counts = [count(errors, 'error'), count(warnings, 'warning')].filter((one) => one !== '')
  return counts.join(' and ')
}

function count(number: number, what: string): string {
  return number === 0 ? '' : `${number} ${what}${number === 1 ? '' : 's'}`
}
