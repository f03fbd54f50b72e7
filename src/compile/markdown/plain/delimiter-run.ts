/** Asterisks or low lines in a row, and whether emphasis may begin or end there: CommonMark 0.31, section 6.2, as micromark has it. */
export interface DelimiterRun {
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
}

/** Reads the run that begins at an index. */
export function delimiterRunAt(text: string, at: number): DelimiterRun {
  const sign = text.charAt(at)
  let end = at + 1
  while (text.charAt(end) === sign) end += 1
  const [previous, next] = [text.charAt(at - 1), text.charAt(end)]
  const [before, after] = [sortOf(previous), sortOf(next)]
  const left = after === 'letter' || (after === 'sign' && before !== 'letter') || next === '~'
  const right = before === 'letter' || (before === 'sign' && after !== 'letter') || previous === '~'
  const isStar = sign === '*'
  return {
    length: end - at,
    opens: left && (isStar || before !== 'letter' || !right),
    closes: right && (isStar || after !== 'letter' || !left),
  }
}

/** What a character is beside a mark. Half of a character beyond the first plane is a letter there; the end of the text is space. */
function sortOf(character: string): 'space' | 'sign' | 'letter' {
  if (/^[\p{L}\p{N}]/u.test(character)) return 'letter'
  if (character === '' || /\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'letter'
}
