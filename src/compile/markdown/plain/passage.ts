import type { Place } from '../../../model/diagnostic.ts'

/** The text of some lines, without what stands before them in a list or quotation and the spaces at their ends. */
export interface Passage {
  readonly text: string
  readonly file: string
  /** The number in the file of its first line. */
  readonly line: number
  /** How many characters were left out before each line. */
  readonly indent: number
}

/** Where in the file stands what is at an index of the text. */
export function placeIn({ text, file, line, indent }: Passage, at: number): Place {
  const start = text.lastIndexOf('\n', at) + 1
  const above = start === 0 ? 0 : text.slice(0, start).split('\n').length - 1
  return { file, line: line + above, column: indent + at - start + 1 }
}
