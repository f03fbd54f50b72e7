import { UNWANTED } from './decode-text.ts'
import type { Edit } from '../style/finding.ts'

/**
 * Puts edits into a source, whose offsets are those of its decoded text. All else stays byte for byte: line ends, the mark of the order of
 * bytes, and characters that decoding leaves out. The edits are apart from each other, and none has a line end in it.
 */
export function editBytes(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const origins = originsOf(raw)
  let from = 0
  const pieces = edits
    .toSorted((a, b) => a.from - b.from)
    .map((edit) => {
      const start = origins[edit.from] ?? raw.length
      const piece = raw.slice(from, start) + edit.text
      from = (origins[edit.to - 1] ?? raw.length) + 1
      return piece
    })
  return new TextEncoder().encode(pieces.join('') + raw.slice(from))
}

/** Where each unit of the decoded text stands in what was written. */
function originsOf(raw: string): readonly number[] {
  const origins: number[] = []
  for (let at = raw.startsWith('\ufeff') ? 1 : 0; at < raw.length; at++) {
    const sign = raw.charAt(at)
    const isLeftOut = sign !== '\r' && sign.search(UNWANTED) !== -1
    if (!isLeftOut) origins.push(at)
    if (sign === '\r' && raw.charAt(at + 1) === '\n') at += 1
  }
  return origins
}
