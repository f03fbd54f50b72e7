import type { Place } from '../model/diagnostic.ts'

/** Where an offset of a text stands in its file. */
export function placeIn(text: string, at: number, file: string): Place {
  const before = text.slice(0, at)
  return { file, line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
