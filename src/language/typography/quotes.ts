import { replacement, type Edit, type Rule, type RulesForSign } from './rules.ts'

/** The marks of a quotation, and of one inside another. */
export interface QuotationMarks {
  readonly outer: readonly [open: string, close: string]
  readonly inner: readonly [open: string, close: string]
}

/**
 * Curls straight double quotation marks: all those of a text, or none where they do not open and close in turn. What
 * stands between curled outer marks takes the inner ones.
 */
export function doubleQuotes(quotationMarks: QuotationMarks): RulesForSign {
  return { sign: /"/, rules: [curl(quotationMarks)] }
}

function curl({ outer, inner }: QuotationMarks): Rule {
  const marks = new RegExp(`["${outer.join('')}]`, 'g')
  return (text) => {
    const edits: Edit[] = []
    let depth = 0
    let pair = outer
    for (const { 0: mark, index } of text.matchAll(marks)) {
      if (mark === '"') {
        const opens = edits.length % 2 === 0
        if (!(opens ? canOpen(text, index) : canClose(text, index))) return []
        if (opens) pair = depth > 0 ? inner : outer
        edits.push(replacement(index, index + 1, opens ? pair[0] : pair[1]))
      } else {
        depth = mark === outer[0] ? depth + 1 : Math.max(0, depth - 1)
      }
    }
    return edits.length % 2 === 0 ? edits : []
  }
}

/** U+FFFC is something that is no text, such as code or a picture. */
const BEFORE_OPENING = /^$|[\s([{«“‘’'"\-–—/¿¡\ufffc]/
const NEVER_AFTER_OPENING = /^$|[\s,;:!?)\]}»”]/
const NEVER_BEFORE_CLOSING = /^$|[\s([{«“¿¡]/
const NEVER_AFTER_CLOSING = /[\p{L}\p{N}]/u

/** Whether a straight mark can open a quotation. */
export function canOpen(text: string, index: number): boolean {
  const after = text.charAt(index + 1)
  return BEFORE_OPENING.test(text.charAt(index - 1)) && !NEVER_AFTER_OPENING.test(after) && after !== text.charAt(index)
}

/** Whether a straight mark can close a quotation. */
export function canClose(text: string, index: number): boolean {
  const after = text.charAt(index + 1)
  return !NEVER_BEFORE_CLOSING.test(text.charAt(index - 1)) && !NEVER_AFTER_CLOSING.test(after) && after !== text.charAt(index)
}
