export type Severity = 'error' | 'warning'

/** A position in a file. Line and column count from 1; the column counts UTF-16 units, as editors do. */
export interface Place {
  /** Relative to the content folder, with `/`. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One problem: what happened, then what to do. Plain data, so that it can be remembered and cross threads. */
export interface Diagnostic extends Place {
  readonly severity: Severity
  /** A key of the catalog, such as `unknown-topic`. */
  readonly code: string
  readonly message: string
  readonly hint: string
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error'
}
