import { frontMatterPassages } from './front-matter-passages.ts'
import { firstTooDeep } from './markdown/first-too-deep.ts'
import { readUpToBody } from './read-up-to-body.ts'
import type { Language } from '../model/locale.ts'
import type { SourceFile } from '../model/source.ts'
import { bodyPassages } from '../style/body-passages.ts'
import { findStyle } from '../style/find-style.ts'
import type { Finding } from '../style/finding.ts'
import type { HouseStyle } from '../style/house-style.ts'

export interface StyleInput {
  readonly source: SourceFile
  readonly languages: readonly Language[]
  readonly house: HouseStyle
}

/** A source with what is written against the house style in it. */
interface LookedAt {
  /** With `\n` line ends; the findings are offsets in it. */
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Looks at the front matter and the body of a source; undefined where it is not compiled, of which its compiler tells. */
export async function lookAtStyle({ source, languages, house }: StyleInput): Promise<LookedAt | undefined> {
  const read = readUpToBody(source, languages, /./)
  if (!read) return undefined
  const { name, text, yaml, body } = read
  const bodyStart = text.length - body.markdown.length
  const { markdownProcessor } = await import('./markdown/processor.ts')
  const tree = markdownProcessor.parse(body.markdown)
  if (firstTooDeep(tree)) return undefined
  const { passages, comments } = bodyPassages(tree, text, bodyStart)
  const all = [...frontMatterPassages(yaml, text), ...passages]
  const findings = findStyle({ language: name.language, passages: all, house, source: text, comments, bodyStart })
  return { text, findings }
}
