import { dump, FAILSAFE_SCHEMA, load } from 'js-yaml'
import { isMapping, type Written } from './field-shape.ts'

/** Some lines of a mapping: those of one key, or comments and empty lines between two. */
export interface Piece {
  readonly key: string | undefined
  readonly lines: readonly string[]
}

/** Reads YAML with every scalar as a text; throws where it is none. */
export function readWritten(text: string): Written {
  return load(text, { schema: FAILSAFE_SCHEMA }) as Written
}

/**
 * Cuts a mapping in block style into the lines of its keys. Undefined where that cannot be done with certainty: where the pieces, each
 * read by itself, do not say what the whole says.
 */
export function piecesOf(lines: readonly string[]): readonly Piece[] | undefined {
  const pieces: Piece[] = []
  let own: string[] = []
  const close = () => {
    const last = own.findLastIndex((line) => !/^\s*(#|$)/.test(line)) + 1
    const [said, between] = [own.slice(0, last), own.slice(last)]
    if (said.length > 0) pieces.push({ key: keyOf(said), lines: said })
    if (between.length > 0) pieces.push({ key: undefined, lines: between })
    own = []
  }
  for (const line of lines) {
    if (/^[^\s#\-\]}]/.test(line)) close()
    own.push(line)
  }
  close()
  return areThe(pieces, lines) ? pieces : undefined
}

function keyOf(lines: readonly string[]): string | undefined {
  const value = readQuietly(lines)
  const keys = isMapping(value) ? Object.keys(value) : []
  return keys.length === 1 ? keys[0] : undefined
}

function areThe(pieces: readonly Piece[], lines: readonly string[]): boolean {
  const whole = readQuietly(lines)
  if (!isMapping(whole)) return pieces.every(({ lines: own }) => own.every((line) => /^\s*(#|$)/.test(line)))
  const parts = pieces.flatMap((piece) => {
    const value = readQuietly(piece.lines)
    return isMapping(value) ? Object.entries(value) : []
  })
  const keys = pieces.flatMap(({ key }) => (key === undefined ? [] : [key]))
  return new Set(keys).size === keys.length && isSame(Object.fromEntries(parts), whole) && isSame(keys, Object.keys(whole))
}

function readQuietly(lines: readonly string[]): Written {
  try {
    return readWritten(lines.join('\n'))
  } catch {
    return undefined
  }
}

/** Whether two values say the same, keys in any order. */
export function isSame(one: Written, other: Written): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item as Written, other[index] as Written))
  }
  if (isMapping(one) && isMapping(other)) {
    const keys = Object.keys(one)
    return keys.length === Object.keys(other).length && keys.every((key) => key in other && isSame(one[key], other[key]))
  }
  return (one ?? undefined) === (other ?? undefined)
}

/** The lines of a key with a value, written as the lines were that it replaces. */
export function linesOf(key: string, value: Written, before: readonly string[] = []): readonly string[] {
  const [first = ''] = before
  if (typeof value === 'string' && isOneLine(value) && /^[^:]+: *"/.test(first)) return [`${key}: ${JSON.stringify(value)}`]
  if (isWords(value)) {
    const [word] = value
    const wasOne = before.length === 1 && !/^[^:]+: *[[]/.test(first)
    return [value.length === 1 && wasOne ? `${key}: ${word}` : `${key}: [${value.join(', ')}]`]
  }
  // No line is folded: a changed word is a changed line, and no more.
  return dump({ [key]: value }, { schema: FAILSAFE_SCHEMA, lineWidth: -1 })
    .replace(/\n$/, '')
    .split('\n')
}

/** No controls, nor what ends a line in YAML, which JSON leaves as it is. */
function isOneLine(value: string): boolean {
  return !/[\n\u0085\u2028\u2029]/.test(value)
}

/** A list of ids, which is written on one line. */
function isWords(value: Written): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && /^[0-9A-Za-z/][\w./-]*$/.test(item))
}
