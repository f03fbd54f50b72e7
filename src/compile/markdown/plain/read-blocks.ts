import type { Block } from './block.ts'
import type { Inline } from './inline.ts'
import { kindOf, MARKER, type LineKind } from './line-kind.ts'
import { readInline } from './read-inline.ts'
import type { BodySource } from '../body-source.ts'
import { withoutSpaces } from '../../without-spaces.ts'

/** The lines of a body, and where they stand. */
interface Body {
  readonly lines: readonly string[]
  readonly source: BodySource
}

/** A block, and the index of the line after it. */
interface Read {
  readonly block: Block
  readonly next: number
}

/** Reads a body as blocks; undefined where any of it may be something else than this reader knows for certain. */
export function readBlocks(source: BodySource): readonly Block[] | undefined {
  const body: Body = { lines: source.markdown.split('\n'), source }
  const blocks: Block[] = []
  let at = 0
  while (at < body.lines.length) {
    const kind = kindAt(body, at)
    if (kind === 'blank') {
      at += 1
      continue
    }
    const read = readBlock(kind, body, at)
    if (!read) return undefined
    blocks.push(read.block)
    at = read.next
  }
  return blocks
}

function lineAt({ lines }: Body, at: number): string {
  return lines[at] ?? ''
}

/** Beyond the end all lines are blank. */
function kindAt(body: Body, at: number): LineKind {
  return kindOf(lineAt(body, at))
}

function readBlock(kind: Exclude<LineKind, 'blank'>, body: Body, at: number): Read | undefined {
  switch (kind) {
    case 'text':
      return readParagraph(body, at)
    case 'heading':
      return readHeading(body, at)
    case 'quote':
      return readQuote(body, at)
    case 'bullet':
    case 'number':
      return readList(kind, body, at)
    case 'rule':
      return { block: { kind: 'rule' }, next: at + 1 }
    case 'other':
      return undefined
  }
}

function readParagraph(body: Body, start: number): Read | undefined {
  let next = start + 1
  while (kindAt(body, next) === 'text') next += 1
  if (!endsParagraph(lineAt(body, next))) return undefined
  const text = readText(body, start, next, 0)
  return text && { block: { kind: 'paragraph', text }, next }
}

/** Whether a line that is no text certainly begins another block: a row of hyphens makes a heading of the text instead. */
function endsParagraph(line: string): boolean {
  const kind = kindOf(line)
  if (kind === 'rule') return !line.startsWith('-')
  return kind === 'number' ? /^1[.)]/.test(line) : kind !== 'other'
}

function readHeading(body: Body, at: number): Read | undefined {
  const line = lineAt(body, at)
  const [start = '', marks = ''] = /^(#+) +/.exec(line) ?? []
  // Marks at the end may belong to the heading or not.
  if (/# *$/.test(line)) return undefined
  const text = readText(body, at, at + 1, start.length)
  return text && { block: { kind: 'heading', level: marks.length, text }, next: at + 1 }
}

function readQuote(body: Body, start: number): Read | undefined {
  const paragraphs: (readonly Inline[])[] = []
  let next = start
  while (lineAt(body, next).startsWith('>')) {
    const from = next
    while (isQuotedText(lineAt(body, next))) next += 1
    if (next === from) {
      if (!/^> *$/.test(lineAt(body, next))) return undefined
      next += 1
      continue
    }
    const text = readText(body, from, next, 2)
    if (!text) return undefined
    paragraphs.push(text)
  }
  // Text without the mark would still be of the quotation.
  return paragraphs.length > 0 && kindAt(body, next) === 'blank' ? { block: { kind: 'quote', paragraphs }, next } : undefined
}

function isQuotedText(line: string): boolean {
  return line.startsWith('> ') && kindOf(line.slice(2)) === 'text'
}

function readList(kind: 'bullet' | 'number', body: Body, start: number): Read | undefined {
  const items: (readonly Inline[])[] = []
  const sign = signAt(body, start)
  let isLoose = false
  let next = start
  for (;;) {
    const end = endOfItem(body, next)
    const text = end && readText(body, next, end, markerAt(body, next).length)
    if (!text || !end) return undefined
    items.push(text)
    next = afterBlanks(body, end)
    if (kindAt(body, next) !== kind || signAt(body, next) !== sign) {
      // Without a blank line between, text would still be of the item; indented it is so even then.
      const isCertain = next === body.lines.length || (next > end && !lineAt(body, next).startsWith(' '))
      const first = kind === 'number' ? Number.parseInt(lineAt(body, start), 10) : undefined
      return isCertain ? { block: { kind: 'list', start: first, isLoose, items }, next } : undefined
    }
    isLoose ||= next > end
  }
}

function markerAt(body: Body, at: number): string {
  return MARKER.exec(lineAt(body, at))?.[0] ?? ''
}

/** What tells the items of one list from those of the next. */
function signAt(body: Body, at: number): string {
  return markerAt(body, at).trim().slice(-1)
}

/** The lines of an item are indented as far as its first words; undefined where one of them may be more than text. */
function endOfItem(body: Body, start: number): number | undefined {
  const { length } = markerAt(body, start)
  const indent = ' '.repeat(length)
  if (kindOf(lineAt(body, start).slice(length)) !== 'text') return undefined
  let next = start + 1
  while (lineAt(body, next).startsWith(indent) && kindOf(lineAt(body, next).slice(length)) === 'text') next += 1
  return next
}

function afterBlanks(body: Body, from: number): number {
  let at = from
  while (at < body.lines.length && kindAt(body, at) === 'blank') at += 1
  return at
}

/** Reads the text of lines, each without its indent; undefined where spaces or a backslash at an end break a line. */
function readText({ lines, source }: Body, start: number, end: number, indent: number): readonly Inline[] | undefined {
  let text = ''
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? ''
    const kept = withoutSpaces(line)
    if (kept.endsWith('\\') || (line.length - kept.length > 1 && at < end - 1)) return undefined
    text += at === start ? kept.slice(indent) : `\n${kept.slice(indent)}`
  }
  return readInline({ text, file: source.file, line: source.firstLine + start, indent })
}
