/** How many signs stand in a line: what wires and mail take without breaking it again. */
export const LINE_LENGTH = 72

/**
 * Breaks a text into lines at its spaces, never at one that holds words together; a word that is longer, such as an address,
 * stands in a line of its own. `first` opens the first line and `rest` all others.
 */
export function wrapText(text: string, first = '', rest = first): string {
  return text
    .split('\n')
    .map((part, index) => wrapLine(part, index === 0 ? first : rest, rest))
    .join('\n')
}

function wrapLine(text: string, first: string, rest: string): string {
  const words = text.split(/[ \t]+/).filter((word) => word !== '')
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of words) {
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > LINE_LENGTH) {
      lines.push(line)
      line = rest
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line.trimEnd()].join('\n')
}

/** In signs that take a place of their own: marks over letters do not. */
function lengthOf(text: string): number {
  return [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length
}
