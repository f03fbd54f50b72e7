/*
 * The lines that iCalendar (RFC 5545, section 3.1) and vCard (RFC 6350, section 3.2) are made of. Both end them with CR LF, fold those
 * of more than 75 octets, and escape the same signs.
 */

/** The lines as one text. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** A value that is text: no control characters but line breaks and tabs. What separates values is escaped everywhere. */
export function contentText(words: string): string {
  return (
    words
      .replace(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  )
}

/** The most octets of a line, without its end. */
const MOST_OCTETS = 75

/** Longer lines go on in the next, after a blank, and no character is cut. */
function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + size > MOST_OCTETS) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
