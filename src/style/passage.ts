/** Stands in a passage for what is no text: code, a picture, raw HTML. */
export const NO_TEXT = '\ufffc'

/** Where a passage stands in a source. */
export type PassagePart = 'title' | 'summary' | 'place' | 'picture' | 'alt' | 'note' | 'heading' | 'text' | 'cell'

/** One text of a source as readers see it: a value of the front matter, or a block of the body without its markup. */
export interface Passage {
  readonly part: PassagePart
  readonly text: string
  /** For each unit of `text`, where it stands in the source. */
  readonly at: readonly number[]
  /** Whether all of it is what somebody else said. */
  readonly isQuotation: boolean
  readonly links: readonly Stretch[]
}

/** From one unit of a text up to another, which is not in it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where a stretch of a passage stands in its source; undefined where markup, a line end or an escape stands in it. */
export function stretchInSource({ text, at }: Passage, { from, to }: Stretch, source: string): Stretch | undefined {
  const start = at[from]
  const last = at[to - 1]
  if (start === undefined || last === undefined) return undefined
  const written = source.slice(start, last + 1)
  return written === text.slice(from, to) && !written.includes('\n') ? { from: start, to: last + 1 } : undefined
}
