import { compilePage } from './compile-page.ts'
import { compileRelease } from './compile-release.ts'
import { decodeText } from './decode-text.ts'
import { findTodos } from './find-todos.ts'
import { readFrontMatter, type FrontMatter } from './front-matter.ts'
import type { BodySource } from './markdown/body-source.ts'
import { compileBody } from './markdown/compile-body.ts'
import type { CompiledBody } from './markdown/compiled-body.ts'
import { giveUpBody } from './markdown/give-up-body.ts'
import { readSourceName, type SourceName } from './source-name.ts'
import { isSuspicious } from './suspicion.ts'
import { digest } from '../digest.ts'
import { report } from '../diagnostics/report.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Language } from '../model/locale.ts'
import type { MarkdownReader } from '../model/markdown-reader.ts'
import type { SourceFile } from '../model/source.ts'
import type { Checked, Task } from '../task.ts'

/** A source, and the little of the site that its reading depends on. */
export interface SourceInput {
  readonly source: SourceFile
  /** In which days without a time begin. */
  readonly timeZone: string
  readonly languages: readonly Language[]
  /** `plain-first` where it is absent. */
  readonly reader?: MarkdownReader | undefined
}

/** One Markdown source becomes one release or page. */
export const compileSource: Task<SourceInput, Checked<Compiled>> = {
  name: 'compile-source',
  version: '1',
  memo: { nameOf: ({ source }) => source.path, versionOf: (input) => `${versionOf(input)}|${input.reader}` },
  run(input) {
    const parts = readParts(input)
    if (!parts.value) return unreadable(input, parts.diagnostics)
    const { value } = parts
    const body = compileBody(value.body, input.reader)
    if (!(body instanceof Promise)) return compileParts(value, body, input)
    return body.then((one) => compileParts(value, one, input))
  },
  guard: {
    isSuspect: ({ source }) => isSuspicious(source.bytes),
    giveUp(input, limit) {
      const { value, diagnostics } = readParts(input)
      return value ? compileParts(value, giveUpBody(value.body, limit), input) : unreadable(input, diagnostics)
    },
  },
}

/** A source whose parts have been told from each other. */
interface Parts {
  readonly name: SourceName
  readonly matter: FrontMatter
  readonly body: BodySource
  /** What is still to be written in it. */
  readonly todos: readonly Diagnostic[]
  /** What is to be said about the text as a whole. */
  readonly diagnostics: readonly Diagnostic[]
}

function readParts({ source, languages }: SourceInput): Checked<Parts | undefined> {
  const file = source.path
  const nothing = (diagnostics: readonly Diagnostic[]) => ({ value: undefined, diagnostics })

  const name = readSourceName(file, languages)
  if (!name) return nothing([report('no-language', { file, line: 1, column: 1 }, { languages: languages.join(', ') })])
  const text = decodeText(source)
  if (text.value === undefined) return nothing(text.diagnostics)
  const matter = readFrontMatter(text.value, file)
  if (!matter.value) return nothing([...text.diagnostics, ...matter.diagnostics])
  const { body: markdown, bodyLine: firstLine } = matter.value
  const body = { file, language: name.language, markdown, firstLine }
  const todos = findTodos(text.value, file, matter.value.yaml)
  return { value: { name, matter: matter.value, body, todos, diagnostics: text.diagnostics }, diagnostics: [] }
}

function compileParts({ name, matter, todos, diagnostics }: Parts, read: Checked<CompiledBody>, input: SourceInput): Checked<Compiled> {
  const { path } = input.source
  const body = { value: read.value, diagnostics: [...todos, ...read.diagnostics] }
  const whole = wholeOf(input)
  const compiled =
    name.folder === 'releases'
      ? compileRelease(path, name, matter, input.timeZone, body, whole)
      : compilePage(path, name, matter, body, whole)
  return { value: compiled.value, diagnostics: [...diagnostics, ...compiled.diagnostics] }
}

function unreadable({ source }: SourceInput, diagnostics: readonly Diagnostic[]): Checked<Compiled> {
  return { value: { kind: 'unreadable', file: source.path }, diagnostics }
}

function versionOf({ source, timeZone, languages }: SourceInput): string {
  return `${source.digest}|${timeZone}|${languages.join()}`
}

/** Stands for everything that a source compiles to. */
function wholeOf(input: SourceInput): string {
  return digest(`${input.source.path} ${versionOf(input)}`)
}
