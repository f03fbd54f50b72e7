import type { Passage, Stretch } from './passage.ts'

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' }

/**
 * The stretches of a passage that stand between quotation marks, the marks among them. One that is not closed goes on to the
 * end, as one does that goes on in the next paragraph; a straight mark that is alone opens nothing.
 */
export function quotationsIn({ text, isQuotation }: Passage): readonly Stretch[] {
  if (isQuotation) return [{ from: 0, to: text.length }]
  const found: Stretch[] = []
  let at = 0
  for (;;) {
    const from = text.slice(at).search(/[“«„"]/)
    if (from === -1) return found
    const end = endOf(text, at + from)
    if (end !== undefined) found.push({ from: at + from, to: end })
    at = end ?? at + from + 1
  }
}

function endOf(text: string, from: number): number | undefined {
  const opening = text.charAt(from)
  const closing = CLOSING[opening] ?? ''
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === closing && (at > from || opening !== closing)) depth -= 1
    else if (sign === opening) depth += 1
    if (depth === 0) return at + 1
  }
  return opening === '"' ? undefined : text.length
}

export function isWithin({ from, to }: Stretch, stretches: readonly Stretch[]): boolean {
  return stretches.some((one) => one.from <= from && to <= one.to)
}
