import type { YamlEntry, YamlNode } from './yaml-node.ts'
import { withoutSpaces } from '../without-spaces.ts'

/*
 * No pattern takes controls, line separators, surrogates or the mark of the order of bytes, which YAML forbids or may read
 * as something else.
 */

/** A text as it is, which a colon before a space would end, and a number sign after one. */
const BARE = /(?=[\w./($+\u00a1-\uffff])(?:[ !"$-9;-~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]+|:(?=[^ \n])|(?<! )#)+/y

/** A text in quotation marks in which there is nothing to decode. */
const QUOTED =
  /"([ !#-[\]-~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*)" *|'([ -&(-~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*)' */y

/** A list of words on one line. */
const WORDS = /\[ *(?:[0-9A-Za-z/][\w./-]*(?: *, *[0-9A-Za-z/][\w./-]*)*)? *\] */y

const WORD = /[^[\], ]+/g

const KEY = /([A-Za-z]+):(?: +|(?=\n)|$)/y

const ITEM = /- +/y

const INDENT = /\n* */y

/** What has been read of a text, and where the rest begins: at the end of a line. */
interface Read {
  readonly node: YamlNode
  readonly end: number
}

/**
 * Reads a YAML text that is plain: keys with texts and lists of words, and one level of keys or of a list below
 * them. Undefined where it may be anything else, or may have errors.
 */
export function plainYaml(text: string): YamlNode | undefined {
  const start = lineAfter(text, 0)
  const read = start.indent === 0 && start.at < text.length ? readMapping(text, start, true) : undefined
  return read && lineAfter(text, read.end).at === text.length ? read.node : undefined
}

/** The first line that is not empty: where it begins behind its spaces, and how many those are. */
interface Line {
  readonly at: number
  readonly indent: number
}

function lineAfter(text: string, end: number): Line {
  const spaces = matchAt(INDENT, text, end)?.[0] ?? ''
  return { at: end + spaces.length, indent: spaces.length - spaces.lastIndexOf('\n') - 1 }
}

/** Reads the keys from a line on that are indented as it is. */
function readMapping(text: string, first: Line, mayNest: boolean): Read | undefined {
  const entries = new Map<string, YamlEntry>()
  let line = first
  let end = first.at
  while (line.indent === first.indent && line.at < text.length) {
    const [start, key] = matchAt(KEY, text, line.at) ?? []
    if (start === undefined || key === undefined || entries.has(key)) return undefined
    const value = readValue(text, line.at + start.length) ?? readBelow(text, line.at, line.at + start.length, mayNest)
    if (!value) return undefined
    entries.set(key, { keyAt: line.at, value: value.node })
    end = value.end
    line = lineAfter(text, end)
  }
  return line.indent <= first.indent ? { node: { kind: 'mapping', at: first.at, entries }, end } : undefined
}

/** Reads a value up to the end of its line. */
function readValue(text: string, at: number): Read | undefined {
  const bare = matchAt(BARE, text, at)
  const quoted = bare ? null : matchAt(QUOTED, text, at)
  const words = bare || quoted ? null : matchAt(WORDS, text, at)
  const end = at + ((bare ?? quoted ?? words)?.[0].length ?? 0)
  if (end === at || (end < text.length && text.charAt(end) !== '\n')) return undefined
  if (bare) return { node: { kind: 'text', at, text: withoutSpaces(bare[0]) }, end }
  if (quoted) return { node: { kind: 'text', at, text: quoted[1] ?? quoted[2] ?? '' }, end }
  const items = [...text.slice(at, end).matchAll(WORD)].map((word): YamlNode => ({ kind: 'text', at: at + word.index, text: word[0] }))
  return { node: { kind: 'list', at, items }, end }
}

/** Reads what stands on the lines below a key; nothing, too, is a value. */
function readBelow(text: string, keyAt: number, end: number, mayNest: boolean): Read | undefined {
  if (end < text.length && text.charAt(end) !== '\n') return undefined
  const line = lineAfter(text, end)
  if (text.startsWith('- ', line.at)) return mayNest ? readList(text, line) : undefined
  if (line.indent > 0 && line.at < text.length) return mayNest ? readMapping(text, line, false) : undefined
  return { node: { kind: 'text', at: keyAt, text: '' }, end }
}

function readList(text: string, first: Line): Read | undefined {
  const items: YamlNode[] = []
  let line = first
  let end = first.at
  while (line.indent === first.indent && text.startsWith('- ', line.at)) {
    const item = readValue(text, line.at + (matchAt(ITEM, text, line.at)?.[0].length ?? 0))
    if (!item) return undefined
    items.push(item.node)
    end = item.end
    line = lineAfter(text, end)
  }
  return line.indent <= first.indent ? { node: { kind: 'list', at: first.at, items }, end } : undefined
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
