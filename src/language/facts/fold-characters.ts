const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/** White space of any kind that stands inside a line, and the line breaks that Markdown reads as spaces. */
const SPACES = /[\u00a0\u2007\u2009\u202f\t\n]/g

const ALIKE: Readonly<Record<string, string>> = {
  '\u066a': '%',
  '\u066b': '.',
  '\u066c': ',',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2212': '-',
}

/** A text with one character for all that are read alike: digits of every script, signs, dashes, spaces. Its length stays. */
export function foldCharacters(text: string): string {
  return text
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(SPACES, ' ')
    .replace(/[\u066a-\u066c\u2010\u2011\u2013\u2212]/g, (sign) => ALIKE[sign] ?? sign)
}
