import { bodyOf } from './body-pieces.ts'
import type { BodySource } from './body-source.ts'
import { excerptOf } from './excerpt.ts'
import type { Findings } from './findings.ts'
import { levelHeadings } from './headings.ts'
import { markLinks } from './links.ts'
import { markdownProcessor } from './processor.ts'
import { reportDropped } from './dropped.ts'
import { tidyTables } from './tables.ts'
import { toTree } from './tree.ts'
import { typesetTree } from './typeset-tree.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Body } from '../../model/body.ts'
import type { Checked } from '../../task.ts'

export interface CompiledBody {
  readonly body: Body
  /** The first paragraph as plain text, cut at a sentence. */
  readonly excerpt: string
}

/**
 * Markdown becomes markup: parsed by remark, raw HTML made part of the tree, typeset and its links collected, then
 * sanitized and written out by remark-html. The sanitizer comes last, so that no step can let anything past it.
 */
export function compileBody(source: BodySource): Checked<CompiledBody> {
  const diagnostics: Diagnostic[] = []
  const tree = toTree(source)
  const findings: Findings = {
    report: (diagnostic) => void diagnostics.push(diagnostic),
    place: (node) => ({
      file: source.file,
      line: source.firstLine + (node.position?.start.line ?? 1) - 1,
      column: node.position?.start.column ?? 1,
    }),
  }
  reportDropped(tree, findings)
  const links = markLinks(tree, source.file, findings)
  tidyTables(tree)
  levelHeadings(tree)
  typesetTree(tree, source.language)
  const excerpt = excerptOf(tree)
  const markup = String(markdownProcessor.stringify({ type: 'root', children: [{ type: 'tree', tree }] } as never))
  return { value: { body: bodyOf(markup, links), excerpt }, diagnostics }
}
