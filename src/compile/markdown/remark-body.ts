import { bodyOf } from './body-pieces.ts'
import { startOf, type BodySource } from './body-source.ts'
import { limitOf, tooIntricate } from './bounds.ts'
import { noBody, type CompiledBody } from './compiled-body.ts'
import { dropUnwanted } from './drop-unwanted.ts'
import { excerptOf } from './excerpt.ts'
import type { Findings } from './findings.ts'
import { levelHeadings } from './headings.ts'
import { markLinks } from './links.ts'
import { markdownProcessor } from './processor.ts'
import { reportDropped } from './dropped.ts'
import { tidyTables } from './tables.ts'
import { toTree } from './tree.ts'
import { typesetTree } from './typeset-tree.ts'
import { report } from '../../diagnostics/report.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Checked } from '../../task.ts'

/**
 * Markdown within the bounds becomes markup: parsed by remark, raw HTML made part of the tree, typeset and its links
 * collected, then sanitized and written out by remark-html. The sanitizer comes last, so that no step can let anything past it.
 */
export function remarkBody(source: BodySource): Checked<CompiledBody> {
  try {
    return compileWithinBounds(source)
  } catch (error) {
    return noBody([explainThrown(error, source)])
  }
}

function compileWithinBounds(source: BodySource): Checked<CompiledBody> {
  const diagnostics: Diagnostic[] = []
  const findings: Findings = {
    report: (diagnostic) => void diagnostics.push(diagnostic),
    place: (node) => ({
      file: source.file,
      line: source.firstLine + (node.position?.start.line ?? 1) - 1,
      column: node.position?.start.column ?? 1,
    }),
  }
  const read = toTree(source, findings)
  if (read.kind === 'too-deep') return noBody([tooIntricate(read.bound, read.place)])
  const { tree } = read
  dropUnwanted(tree)
  reportDropped(tree, findings)
  const links = markLinks(tree, source.file, findings)
  tidyTables(tree)
  levelHeadings(tree)
  typesetTree(tree, source.language)
  const excerpt = excerptOf(tree)
  const markup = String(markdownProcessor.stringify({ type: 'root', children: [{ type: 'tree', tree }] } as never))
  if (markup.length > limitOf('markup')) return noBody([tooIntricate('markup', startOf(source))])
  return { value: { body: bodyOf(markup, links), excerpt }, diagnostics }
}

/** The bounds leave far more of the stack than is used; what overflows it all the same is nested too deeply. */
function explainThrown(error: unknown, source: BodySource): Diagnostic {
  if (error instanceof RangeError) return tooIntricate('levels', startOf(source))
  return report('not-compiled', startOf(source), { reason: error instanceof Error ? error.message : String(error) })
}
