import { compilePage } from './compile-page.ts'
import { compileRelease } from './compile-release.ts'
import { decodeText } from './decode-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { compileBody, type BodyCompiler } from './markdown/compile-body.ts'
import { giveUpBody } from './markdown/give-up-body.ts'
import { readSourceName } from './source-name.ts'
import { isSuspicious } from './suspicion.ts'
import { digest } from '../digest.ts'
import { report } from '../diagnostics/report.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Language } from '../model/locale.ts'
import type { SourceFile } from '../model/source.ts'
import type { Checked, Task } from '../task.ts'

/** A source, and the little of the site that its reading depends on. */
export interface SourceInput {
  readonly source: SourceFile
  /** In which days without a time begin. */
  readonly timeZone: string
  readonly languages: readonly Language[]
}

/** One Markdown source becomes one release or page. */
export const compileSource: Task<SourceInput, Checked<Compiled>> = {
  name: 'compile-source',
  version: '1',
  memo: { nameOf: ({ source }) => source.path, versionOf },
  run: (input) => compileWith(compileBody, input),
  guard: {
    isSuspect: ({ source }) => isSuspicious(source.bytes),
    giveUp: (input, limit) => compileWith((body) => giveUpBody(body, limit), input),
  },
}

function compileWith(compile: BodyCompiler, input: SourceInput): Checked<Compiled> {
  const { source, timeZone, languages } = input
  const file = source.path
  const nothing = (diagnostics: readonly Diagnostic[]) => ({ value: { kind: 'unreadable', file } as const, diagnostics })

  const name = readSourceName(file, languages)
  if (!name) return nothing([report('no-language', { file, line: 1, column: 1 }, { languages: languages.join(', ') })])
  const text = decodeText(source)
  if (text.value === undefined) return nothing(text.diagnostics)
  const matter = readFrontMatter(text.value, file)
  if (!matter.value) return nothing([...text.diagnostics, ...matter.diagnostics])

  const compiled =
    name.folder === 'releases'
      ? compileRelease(file, name, matter.value, timeZone, compile, wholeOf(input))
      : compilePage(file, name, matter.value, compile, wholeOf(input))
  return { value: compiled.value, diagnostics: [...text.diagnostics, ...compiled.diagnostics] }
}

function versionOf({ source, timeZone, languages }: SourceInput): string {
  return `${source.digest}|${timeZone}|${languages.join()}`
}

/** Stands for everything that a source compiles to. */
function wholeOf(input: SourceInput): string {
  return digest(`${input.source.path} ${versionOf(input)}`)
}
