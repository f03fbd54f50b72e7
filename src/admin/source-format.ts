import { isMapping, kindOf, shownData, writtenValue, type FieldShape, type FormData, type Written } from './field-shape.ts'
import { isSame, linesOf, piecesOf, readWritten, type Piece } from './yaml-pieces.ts'

/*
 * How the editor in the browser reads and writes a source. What nobody changed stays as it was written, to the byte: quotation marks,
 * comments, the order of keys, keys that the form does not have. So a change of a title is a change of a line.
 */

/** Where data keep the text that they were read from. No form has such a field. */
const FILE = 'dateline_file'

/** Where data say that their text could not be read. */
const BROKEN = 'dateline_broken'

interface Cut {
  readonly front: readonly string[]
  readonly body: string
}

/** A source as the data of a form. What cannot be read is shown as that, and written as it was. */
export function dataOfSource(text: string, fields: readonly FieldShape[]): FormData {
  const cut = cutSource(withPlainEnds(text))
  try {
    if (!cut) throw new Error('There is no front matter.')
    return { ...shownData(mappingOf(cut.front), fields), ...(cut.body === '' ? {} : { body: cut.body }), [FILE]: text }
  } catch {
    return { title: '(This file cannot be read. It has to be mended outside of this editor.)', body: text, [FILE]: text, [BROKEN]: true }
  }
}

/** The data of a form as a source; empty where nobody has written anything in this language. */
export function sourceOfData(data: FormData, fields: readonly FieldShape[]): string {
  const file = typeof data[FILE] === 'string' ? data[FILE] : ''
  if (data[BROKEN] === true) return file
  const body = typeof data['body'] === 'string' ? data['body'] : ''
  if (!data['title'] && body.trim() === '') return ''
  const cut = cutSource(withPlainEnds(file)) ?? { front: [], body: '' }
  const isAsItWas = file !== '' && body === cut.body && changesOf(mappingOf(cut.front), data, fields).size === 0
  if (isAsItWas) return file
  const front = frontOf(cut.front, file === '' ? { ...beginnings(fields), ...data } : data, fields)
  const written = `---\n${front.map((line) => `${line}\n`).join('')}---\n${bodyOf(body, cut.body)}`
  return withEndsOf(file, written)
}

/** What is so in a text that is new until somebody says otherwise: it is a draft. */
function beginnings(fields: readonly FieldShape[]): FormData {
  return Object.fromEntries(fields.filter((field) => field.default === true).map(({ name }) => [name, true]))
}

/** A body that was changed ends with a line break, as files do. */
function bodyOf(body: string, before: string): string {
  if (body === before || body.trim() === '') return body === before ? before : ''
  return body.endsWith('\n') ? body : `${body}\n`
}

function frontOf(lines: readonly string[], data: FormData, fields: readonly FieldShape[]): readonly string[] {
  const before = lines.length === 0 ? {} : mappingOf(lines)
  const pieces = piecesOf(lines)
  if (pieces) return changedPieces(pieces, before, data, fields)
  // Written in a way that cannot be changed in part, as `{ title: … }`: all of it is written anew, and nothing is lost.
  const all = { ...before, ...Object.fromEntries(changesOf(before, data, fields)) }
  return Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : linesOf(key, value)))
}

/** What a form says otherwise than what was written, by key; undefined for what is to go. */
function changesOf(
  before: { readonly [key: string]: Written },
  data: FormData,
  fields: readonly FieldShape[],
): ReadonlyMap<string, Written> {
  const shown = shownData(before, fields)
  return new Map(
    fields.flatMap((field): readonly (readonly [string, Written])[] => {
      if (field.name === 'body') return []
      const now = writtenValue(data[field.name], field)
      if (isSame(now, writtenValue(shown[field.name], field))) return []
      return [[field.name, withUnshown(now, before[field.name], field)]]
    }),
  )
}

/** A contact that is written in place has no form, and stays. */
function withUnshown(now: Written, before: Written, field: FieldShape): Written {
  if (kindOf(field) !== 'texts' || !Array.isArray(before)) return now
  const unshown = before.filter((item) => isMapping(item)) as readonly Written[]
  return unshown.length === 0 ? now : [...(Array.isArray(now) ? (now as readonly Written[]) : []), ...unshown]
}

function changedPieces(
  pieces: readonly Piece[],
  before: { readonly [key: string]: Written },
  data: FormData,
  fields: readonly FieldShape[],
): readonly string[] {
  const changes = changesOf(before, data, fields)
  const kept = pieces.flatMap(({ key, lines }) => {
    if (key === undefined || !changes.has(key)) return lines
    const value = changes.get(key)
    if (value === undefined) return []
    const field = fields.find(({ name }) => name === key)
    return (field && changedGroup(lines, data[key], field)) ?? linesOf(key, value, lines)
  })
  const written = new Set(pieces.map(({ key }) => key))
  const added = [...changes].flatMap(([key, value]) => (written.has(key) || value === undefined ? [] : linesOf(key, value)))
  return [...kept, ...added]
}

/** A group of keys in block style, of which those are kept that nobody changed. */
function changedGroup(lines: readonly string[], data: FormData[string], field: FieldShape): readonly string[] | undefined {
  const [first = '', ...below] = lines
  if (kindOf(field) !== 'group' || !isMapping(data) || !/:\s*$/.test(first)) return undefined
  const indent = /^ */.exec(below[0] ?? '')?.[0] ?? ''
  if (indent === '' || below.some((line) => line.trim() !== '' && !line.startsWith(indent))) return undefined
  const inner = below.map((line) => line.slice(indent.length))
  const pieces = piecesOf(inner)
  const changed = pieces && changedPieces(pieces, mappingOf(inner), data, field.fields ?? [])
  return changed && [first, ...changed.map((line) => (line === '' ? line : indent + line))]
}

function mappingOf(lines: readonly string[]): { readonly [key: string]: Written } {
  const value = readWritten(lines.join('\n'))
  if (value === undefined || value === null || value === '') return {}
  if (!isMapping(value)) throw new Error('The front matter is no list of keys.')
  return value
}

function cutSource(text: string): Cut | undefined {
  const lines = text.split('\n')
  const isFence = (line: string | undefined) => line?.trimEnd() === '---'
  const end = lines.findIndex((line, index) => index > 0 && isFence(line))
  if (!isFence(lines[0]) || end === -1) return undefined
  return { front: lines.slice(1, end), body: lines.slice(end + 1).join('\n') }
}

function withPlainEnds(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n')
}

/** With the mark at the beginning and the ends of lines that a file had. */
function withEndsOf(file: string, text: string): string {
  const ended = /\r\n/.test(file) ? text.replace(/\n/g, '\r\n') : text
  return file.startsWith('\ufeff') ? `\ufeff${ended}` : ended
}
