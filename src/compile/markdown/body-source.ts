import type { Place } from '../../model/diagnostic.ts'
import type { Language } from '../../model/locale.ts'

/** The Markdown of a source, and where it stands in its file. */
export interface BodySource {
  readonly file: string
  readonly language: Language
  readonly markdown: string
  /** The number in the file of the Markdown's first line. */
  readonly firstLine: number
}

export function startOf({ file, firstLine }: BodySource): Place {
  return { file, line: firstLine, column: 1 }
}
