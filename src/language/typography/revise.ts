import { asTyped } from './as-typed.ts'
import type { Edit, Rule } from './rules.ts'

/** A text and the places at which its runs end, in order; the last is its length. */
export interface Draft {
  readonly text: string
  readonly cuts: readonly number[]
}

/** Applies a rule to a draft, except in addresses and paths; the cuts stay between the characters that they were between. */
export function revise(draft: Draft, rule: Rule): Draft {
  const { text, cuts } = draft
  const found = rule(text)
  if (found.length === 0) return draft
  const edits = outside(text, found)
  return { text: edited(text, edits), cuts: movedCuts(cuts, edits) }
}

/** An insertion at the edge of an address stands outside it. */
function outside(text: string, edits: readonly Edit[]): readonly Edit[] {
  const spans = asTyped(text)
  let next = 0
  return edits.filter(({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1
    const span = spans[next]
    return span === undefined || end <= span.start
  })
}

function edited(text: string, edits: readonly Edit[]): string {
  let from = 0
  const pieces = edits.map((edit) => {
    const piece = text.slice(from, edit.start) + edit.text
    from = edit.end
    return piece
  })
  return pieces.join('') + text.slice(from)
}

/** New text in place of some that spans a cut goes to the run in which that began. */
function movedCuts(cuts: readonly number[], edits: readonly Edit[]): readonly number[] {
  let shift = 0
  let next = 0
  return cuts.map((cut) => {
    let edit = edits[next]
    while (edit && isPast(cut, edit)) {
      shift += edit.text.length - (edit.end - edit.start)
      next += 1
      edit = edits[next]
    }
    return edit && edit.start < cut ? edit.start + shift + edit.text.length : cut + shift
  })
}

function isPast(cut: number, { start, end, belongsTo }: Edit): boolean {
  return start === end && belongsTo === 'next' ? cut > end : cut >= end
}
