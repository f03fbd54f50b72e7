/**
 * Writes one text after the other as UTF-8 into the same bytes: new ones for each cost six times as much. What comes back is good until the
 * next text is written.
 */
export function openUtf8(): (text: string) => Uint8Array {
  let room = Buffer.allocUnsafeSlow(1 << 16)
  return (text) => {
    // A unit of UTF-16 takes three bytes at most.
    if (text.length * 3 > room.length) room = Buffer.allocUnsafeSlow(text.length * 3)
    return room.subarray(0, room.write(text))
  }
}
