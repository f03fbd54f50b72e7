import matter from 'gray-matter'
import { readYaml, type Yaml } from './yaml.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Checked } from '../task.ts'

/** A source cut into its metadata and its text. */
export interface FrontMatter {
  readonly yaml: Yaml
  readonly body: string
  /** The number in the file of the body's first line. */
  readonly bodyLine: number
}

/** The largest front matter that is read, in bytes. */
const MAX_BYTES = 32 * 1024

/**
 * Reads the front matter of a text with `\n` line ends. gray-matter is asked only about text whose fences have been
 * checked here, since left alone it runs `---js`, takes an unterminated block for the whole file, and finds a fence in
 * `----`. What cannot be read is an error and the file is nothing: it fails closed.
 */
export function readFrontMatter(text: string, file: string): Checked<FrontMatter | undefined> {
  const closing = findClosing(text)
  if (!closing) return { value: undefined, diagnostics: [explainFences(text.split('\n'), file)] }
  const lines = text.slice(0, closing.start).split('\n').slice(1)
  const block = lines.join('\n')
  const trouble = findLookalike(lines, file) ?? checkSize(block, file)
  if (trouble) return { value: undefined, diagnostics: [trouble] }

  let yaml: Checked<Yaml | undefined> = { value: undefined, diagnostics: [] }
  const read = (block: string): object => {
    // The engine is given the text from the line break after the opening fence: its line 1 is that of the file.
    yaml = readYaml(block, file, 1)
    return {}
  }
  const header = `---\n${block}\n---\n`
  // Options must be passed: without them gray-matter remembers by text and hands out one mutable object.
  matter(header, { language: 'yaml', engines: { yaml: read, js: refuse, javascript: refuse, json: refuse } })

  const { value, diagnostics } = yaml as Checked<Yaml | undefined>
  if (!value)
    return {
      value: undefined,
      diagnostics: diagnostics.length > 0 ? diagnostics : [report('not-a-mapping', { file, line: 2, column: 1 }, {})],
    }
  if (!isMapping(value.value)) return { value: undefined, diagnostics: [report('not-a-mapping', { file, line: 2, column: 1 }, {})] }
  return { value: { yaml: value, body: text.slice(closing.end), bodyLine: lines.length + 3 }, diagnostics }
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFence(line: string): boolean {
  return line.trimEnd() === '---'
}

/** The line that ends the front matter, and whatever white space is behind it. */
const CLOSING = /\n---[^\S\n]*(?:\n|$)/g

/** Where the front matter ends, and where the body begins; undefined where there is no front matter, or no end of it. */
function findClosing(text: string): { readonly start: number; readonly end: number } | undefined {
  const first = text.indexOf('\n')
  if (first === -1 || !isFence(text.slice(0, first))) return undefined
  CLOSING.lastIndex = first
  const closing = CLOSING.exec(text)
  return closing ? { start: closing.index, end: closing.index + closing[0].length } : undefined
}

function checkSize(text: string, file: string): Diagnostic | undefined {
  // No character has more than three bytes for each of its units.
  const size = text.length * 3 > MAX_BYTES ? new TextEncoder().encode(text).length : 0
  if (size <= MAX_BYTES) return undefined
  return report('front-matter-too-large', { file, line: 1, column: 1 }, { size: String(size), limit: String(MAX_BYTES) })
}

/** A line that was meant for the end, and is not. */
function findLookalike(block: readonly string[], file: string): Diagnostic | undefined {
  const index = block.findIndex((line) => line.startsWith('---') || line.trimEnd() === '...')
  return index === -1 ? undefined : report('front-matter-fence', { file, line: index + 2, column: 1 }, { line: block[index] ?? '' })
}

/** Why a text has no front matter that begins and ends. */
function explainFences(lines: readonly string[], file: string): Diagnostic {
  const first = lines[0] ?? ''
  const start = { file, line: 1, column: 1 }
  if (isFence(first)) return findLookalike(lines.slice(1), file) ?? report('front-matter-unterminated', start, {})
  if (first.startsWith('+++')) return report('front-matter-toml', start, {})
  if (first.startsWith('---')) return report('front-matter-language', start, { line: first })
  const next = lines.find((line) => line.trim() !== '')
  const isPushedDown = first.trim() === '' && next !== undefined && (isFence(next) || next.startsWith('+++'))
  return isPushedDown ? report('front-matter-blank-line', start, {}) : report('front-matter-missing', start, {})
}

function refuse(): never {
  throw new Error('Front matter is YAML only and is never run as code.')
}
