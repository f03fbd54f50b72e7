import { decodeText } from './decode-text.ts'
import { readFrontMatter } from './front-matter.ts'
import type { BodySource } from './markdown/body-source.ts'
import { checkBounds } from './markdown/bounds.ts'
import { readSourceName, type SourceName } from './source-name.ts'
import type { Yaml } from './yaml.ts'
import type { Language } from '../model/locale.ts'
import type { SourceFile } from '../model/source.ts'

/** A source whose parts have been told from each other. */
export interface ReadSource {
  readonly name: SourceName
  /** All of it, with `\n` line ends. */
  readonly text: string
  readonly yaml: Yaml
  readonly body: BodySource
}

/**
 * Reads a source up to its body, for what looks at a text beside compiling it; undefined where the text is not compiled, of which
 * its compiler tells, and where nothing in it is worth looking at.
 */
export function readUpToBody(source: SourceFile, languages: readonly Language[], worth: RegExp): ReadSource | undefined {
  const name = readSourceName(source.path, languages)
  const text = name && decodeText(source).value
  if (!name || text === undefined || !worth.test(text)) return undefined
  const matter = readFrontMatter(text, source.path).value
  if (!matter) return undefined
  const body = { file: source.path, language: name.language, markdown: matter.body, firstLine: matter.bodyLine }
  return checkBounds(body).length > 0 ? undefined : { name, text, yaml: matter.yaml, body }
}
