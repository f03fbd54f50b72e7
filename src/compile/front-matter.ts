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
  const lines = text.split('\n')
  const closing = lines.findIndex((line, index) => index > 0 && isFence(line))
  const trouble = checkFences(lines, closing, file)
  if (trouble) return { value: undefined, diagnostics: [trouble] }

  let yaml: Checked<Yaml | undefined> = { value: undefined, diagnostics: [] }
  const read = (block: string): object => {
    // The engine is given the text from the line break after the opening fence: its line 1 is that of the file.
    yaml = readYaml(block, file, 1)
    return {}
  }
  const header = `---\n${lines.slice(1, closing).join('\n')}\n---\n`
  // Options must be passed: without them gray-matter remembers by text and hands out one mutable object.
  matter(header, { language: 'yaml', engines: { yaml: read, js: refuse, javascript: refuse, json: refuse } })

  const { value, diagnostics } = yaml as Checked<Yaml | undefined>
  if (!value)
    return {
      value: undefined,
      diagnostics: diagnostics.length > 0 ? diagnostics : [report('not-a-mapping', { file, line: 2, column: 1 }, {})],
    }
  if (!isMapping(value.value)) return { value: undefined, diagnostics: [report('not-a-mapping', { file, line: 2, column: 1 }, {})] }
  return { value: { yaml: value, body: lines.slice(closing + 1).join('\n'), bodyLine: closing + 2 }, diagnostics }
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFence(line: string): boolean {
  return line.trimEnd() === '---'
}

function checkFences(lines: readonly string[], closing: number, file: string): Diagnostic | undefined {
  const first = lines[0] ?? ''
  const start = { file, line: 1, column: 1 }
  if (!isFence(first)) {
    if (first.startsWith('+++')) return report('front-matter-toml', start, {})
    if (first.startsWith('---')) return report('front-matter-language', start, { line: first })
    const next = lines.find((line) => line.trim() !== '')
    const isPushedDown = first.trim() === '' && next !== undefined && (isFence(next) || next.startsWith('+++'))
    return isPushedDown ? report('front-matter-blank-line', start, {}) : report('front-matter-missing', start, {})
  }
  const block = closing === -1 ? lines.slice(1) : lines.slice(1, closing)
  const lookalike = block.findIndex((line) => line.startsWith('---') || line.trimEnd() === '...')
  if (lookalike !== -1) return report('front-matter-fence', { file, line: lookalike + 2, column: 1 }, { line: block[lookalike] ?? '' })
  if (closing === -1) return report('front-matter-unterminated', start, {})
  const size = new TextEncoder().encode(block.join('\n')).length
  if (size > MAX_BYTES) return report('front-matter-too-large', start, { size: String(size), limit: String(MAX_BYTES) })
  return undefined
}

function refuse(): never {
  throw new Error('Front matter is YAML only and is never run as code.')
}
