/** A change to a text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** For an insertion where two runs meet: the run to which the new text belongs. */
  readonly belongsTo: 'previous' | 'next'
}

/** The changes that one rule makes to a text, in order and apart from each other. */
export type Rule = (text: string) => readonly Edit[]

/** Rules that find nothing in a text without a sign. Looking for a sign costs a tenth of looking for what the rules change. */
export interface RulesForSign {
  readonly sign: RegExp
  readonly rules: readonly Rule[]
}

/** The spaces that an editor may have typed where a rule asks for one: a line break in the source is one too. */
export const SPACE = '[ \\n\\u00a0\\u2009\\u202f]'

export const NO_BREAK_SPACE = '\u00a0'

/** A no-break space of a third of the usual width. */
export const NARROW_SPACE = '\u202f'

/** Puts a text in the place of every match. */
export function replace(pattern: RegExp, text: string): Rule {
  return (from) => matchesOf(pattern, from).map((match) => replacement(match.index, match.index + match[0].length, text))
}

/** Puts a text in the place of every match of `inner` in every match of `outer`. */
export function replaceWithin(outer: RegExp, inner: RegExp, text: string): Rule {
  const withinOne = replace(inner, text)
  return (from) =>
    matchesOf(outer, from).flatMap(({ 0: found, index }) =>
      withinOne(found).map(({ start, end }) => replacement(index + start, index + end, text)),
    )
}

/** Puts a text before every match. */
export function insertBefore(pattern: RegExp, text: string): Rule {
  return (from) => matchesOf(pattern, from).map(({ index }) => ({ start: index, end: index, text, belongsTo: 'next' }))
}

/** Puts a text behind every match. */
export function insertAfter(pattern: RegExp, text: string): Rule {
  return (from) =>
    matchesOf(pattern, from).map((match) => {
      const end = match.index + match[0].length
      return { start: end, end, text, belongsTo: 'previous' }
    })
}

/** All matches of a global pattern, none of which is empty; `matchAll` would copy the pattern first, which costs more than to look. */
function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}

export function replacement(start: number, end: number, text: string): Edit {
  return { start, end, text, belongsTo: 'next' }
}

/** Three dots, no more and no fewer, are an ellipsis. */
export const ELLIPSIS: RulesForSign = { sign: /\.{3}/, rules: [replace(/(?<!\.)\.{3}(?!\.)/g, '…')] }

/** A straight apostrophe inside a word. */
export const APOSTROPHE = replace(/(?=')(?<=[\p{L}\p{M}])'(?=\p{L})/gu, '’')
