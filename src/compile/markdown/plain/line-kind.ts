/** What a line can be told to be by itself. `other` is whatever this reader leaves to remark. */
export type LineKind = 'blank' | 'text' | 'heading' | 'quote' | 'bullet' | 'number' | 'rule' | 'other'

/** What a line of text never begins with, so that most lines are told by their first character. */
const SIGN = /^(?:$|[\s#>*+\-_\d`~=|:])/

const RULE = /^([-*_])(?: *\1){2,} *$/

/** After a bullet or number stand one to four spaces and the text: with more it would be code, with none no item. */
export const MARKER = /^(?:[-+*]|(\d{1,9})[.)]) {1,4}(?=[^ ])/

/** What kind of line this is at the beginning of a block, without what stands before it in a quotation or list. */
export function kindOf(line: string): LineKind {
  if (!SIGN.test(line)) return 'text'
  switch (line.charAt(0)) {
    case '':
    case ' ':
      return /^ *$/.test(line) ? 'blank' : 'other'
    case '#':
      if (!/^#{1,6}(?: |$)/.test(line)) return 'text'
      return /^#+ +[^ ]/.test(line) ? 'heading' : 'other'
    case '>':
      return 'quote'
    case '*':
    case '+':
    case '-':
    case '_':
      if (RULE.test(line)) return 'rule'
      if (MARKER.test(line)) return 'bullet'
      // An empty item, or what may underline a heading or the head of a table.
      return /^(?:[-+*](?: |$)|-[-:|])/.test(line) ? 'other' : 'text'
    case '`':
    case '~':
      return /^(?:```|~~~)/.test(line) ? 'other' : 'text'
    case '=':
    case '|':
    case ':':
      return 'other'
    default:
      if (MARKER.test(line)) return 'number'
      return /^\d{1,9}[.)](?: |$)/.test(line) ? 'other' : 'text'
  }
}
