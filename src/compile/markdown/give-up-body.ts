import type { BodySource } from './body-source.ts'
import { noBody, type CompiledBody } from './compiled-body.ts'
import { report } from '../../diagnostics/report.ts'
import type { Checked } from '../../task.ts'

/** What stands for a body whose compiling took more than `limit`: an error where it is most intricate. */
export function giveUpBody({ file, markdown, firstLine }: BodySource, limit: string): Checked<CompiledBody> {
  return noBody([report('too-slow', { file, line: firstLine + heaviestLine(markdown), column: 1 }, { limit })])
}

/** The index of the line with which the paragraph begins that has the most signs. */
function heaviestLine(markdown: string): number {
  let [line, heaviest, most] = [0, 0, 0]
  for (const paragraph of markdown.split(/(\n[ \t]*\n)/)) {
    const signs = paragraph.match(/[^\p{L}\p{N} ]/gu)?.length ?? 0
    if (signs > most) [heaviest, most] = [line, signs]
    line += paragraph.split('\n').length - 1
  }
  return heaviest
}
