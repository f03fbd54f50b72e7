import type { Written } from '../model/written.ts'

/**
 * Writes one text after the other as UTF-8 into the same bytes: new ones for each cost six times as much. What comes back is good until the
 * next text is written. Pieces must not part the two halves of a character.
 */
export function openUtf8(): (text: Written) => Uint8Array {
  let room = Buffer.allocUnsafeSlow(1 << 16)
  return (text) => {
    const pieces = typeof text === 'string' ? [text] : text
    // A unit of UTF-16 takes three bytes at most.
    const most = 3 * pieces.reduce((sum, { length }) => sum + length, 0)
    if (most > room.length) room = Buffer.allocUnsafeSlow(most)
    let end = 0
    for (const piece of pieces) end += room.write(piece, end)
    return room.subarray(0, end)
  }
}
