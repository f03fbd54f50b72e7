import { delimiterRunAt } from './delimiter-run.ts'
import type { Inline } from './inline.ts'
import { placeIn, type Passage } from './passage.ts'
import { linkTarget } from '../link-target.ts'

/** Only a text with one of these holds anything but text. */
const SIGNS = /[\\`*_[<&]/

/** Text up to the next sign. A bracket that closes is text, but ends what stands in brackets. */
const PLAIN = /[^\\`*_[<&\]]+/y

/** A backslash before one of these stands for it: CommonMark 0.31, section 2.4. */
const ESCAPED = /\\([!-/:-@[-`{-~])/y

/** What may be a character reference: CommonMark 0.31, section 2.5. */
const REFERENCE = /&([#A-Za-z][0-9A-Za-z]*);/y

/** The references that editors write. */
const REFERRED: ReadonlyMap<string | undefined, string> = new Map(Object.entries({ nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"' }))

/** Code on one line. */
const CODE = /(`+)(?!`)([^`\n]+)\1(?!`)/y

/**
 * Words in brackets: no other brackets in them, nor anything that could take the closing one to itself. With an
 * exclamation mark they may be a picture, with a caret a note, before a colon a definition.
 */
const BRACKETS = /(?<!!)\[(?!\^)([^[\]\\`<]*)\](?![[:])/y

/** The address of a link, in which there is nothing to encode or to balance; there may be references in it. */
const ADDRESS = /\(((?:[\w\-.~:/?#@!$*+,;=&]|%[\dA-Fa-f]{2})+)\)/y

/** How deep emphasis may be inside emphasis: far below the bound of `levels`. */
const DEEPEST = 8

/** What has been read of a text, and where the rest begins. */
interface Reading {
  readonly passage: Passage
  readonly text: string
  readonly inlines: Inline[]
  /** Marks that may begin an emphasis whose end is to come; each stands in `inlines` as text. */
  readonly openers: { readonly index: number; readonly sign: string; readonly length: number }[]
}

/** Reads the marks in a text; undefined where any may be something else than this reader knows for certain. */
export function readInline(passage: Passage): readonly Inline[] | undefined {
  const { text } = passage
  return SIGNS.test(text) ? readPart(passage, 0, text.length) : [{ kind: 'text', text }]
}

/** Reads a part of a text: what stands around it counts for the marks at its ends. */
function readPart(passage: Passage, start: number, end: number): readonly Inline[] | undefined {
  const reading: Reading = { passage, text: passage.text, inlines: [], openers: [] }
  let at: number | undefined = start
  while (at !== undefined && at < end) at = readNext(reading, at)
  return at === undefined ? undefined : reading.inlines
}

/** Reads what stands at an index and tells where it ends; undefined where that is not certain. */
function readNext(reading: Reading, at: number): number | undefined {
  const { text, inlines } = reading
  switch (text.charAt(at)) {
    case '\\': {
      const [whole = '\\', escaped = '\\'] = matchAt(ESCAPED, text, at) ?? []
      inlines.push({ kind: 'text', text: escaped })
      return at + whole.length
    }
    case '`':
      return readCode(reading, at)
    case '*':
    case '_':
      return readDelimiterRun(reading, at)
    case '[':
      return readBrackets(reading, at)
    case '&':
      return readReference(reading, at)
    case '<':
      // Whatever is not followed by a space may be a tag or an address.
      if (text.charAt(at + 1) !== ' ') return undefined
      inlines.push({ kind: 'text', text: '<' })
      return at + 1
    default: {
      const plain = matchAt(PLAIN, text, at)?.[0] ?? text.charAt(at)
      inlines.push({ kind: 'text', text: plain })
      return at + plain.length
    }
  }
}

function readReference({ text, inlines }: Reading, at: number): number | undefined {
  const [whole = '&', name] = matchAt(REFERENCE, text, at) ?? []
  const character = name === undefined ? '&' : REFERRED.get(name)
  if (character === undefined) return undefined
  inlines.push({ kind: 'text', text: character })
  return at + whole.length
}

function readCode({ text, inlines }: Reading, at: number): number | undefined {
  const [whole, , code] = matchAt(CODE, text, at) ?? []
  if (whole === undefined || code === undefined) return undefined
  // One space at either end sets off backticks.
  inlines.push({ kind: 'code', text: code.replace(/^ (?=.*[^ ])(.*) $/s, '$1') })
  return at + whole.length
}

/** Emphasis is certain where the runs match one by one, each the last one before it that may begin what it ends. */
function readDelimiterRun({ text, inlines, openers }: Reading, at: number): number | undefined {
  const { length, opens, closes } = delimiterRunAt(text, at)
  const sign = text.charAt(at)
  const last = openers.at(-1)
  if (length > 2 || openers.length > DEEPEST) return undefined
  const tag = length === 2 ? 'strong' : 'em'
  if (closes && last?.sign === sign && last.length === length) {
    inlines[last.index] = { kind: 'open', tag }
    inlines.push({ kind: 'close', tag })
    openers.pop()
    return at + length
  }
  if (closes && openers.some((one) => one.sign === sign)) return undefined
  if (opens) openers.push({ index: inlines.length, sign, length })
  inlines.push({ kind: 'text', text: sign.repeat(length) })
  return at + length
}

/** A link, or brackets around words, since there are no definitions that could make a link of them. */
function readBrackets({ passage, text, inlines }: Reading, at: number): number | undefined {
  const [brackets, label] = matchAt(BRACKETS, text, at) ?? []
  if (brackets === undefined || label === undefined) return undefined
  const end = at + brackets.length
  if (text.charAt(end) !== '(') {
    inlines.push({ kind: 'text', text: '[' })
    return at + 1
  }
  const [address, href] = matchAt(ADDRESS, text, end) ?? []
  const words = readPart(passage, at + 1, end - 1)
  if (address === undefined || href === undefined || !words || label.trim() === '') return undefined
  if (href.includes('&') && href.includes(';')) return undefined
  const target = linkTarget(href, passage.file, placeIn(passage, at))
  // What is wrong with an address is told by the other reader.
  if (target.kind === 'unsafe' || target.kind === 'outside-content') return undefined
  inlines.push({ kind: 'link', to: target.kind === 'outside' ? target.href : target.link, words })
  return end + address.length
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
