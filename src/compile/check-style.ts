import { decodeText } from './decode-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { lastAtMost } from './last-at-most.ts'
import { checkBounds } from './markdown/bounds.ts'
import { firstTooDeep } from './markdown/first-too-deep.ts'
import { readSourceName } from './source-name.ts'
import { isSuspicious } from './suspicion.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Language } from '../model/locale.ts'
import type { SourceFile } from '../model/source.ts'
import { findStyle } from '../style/find-style.ts'
import type { Task } from '../task.ts'

interface StyleInput {
  readonly source: SourceFile
  readonly languages: readonly Language[]
}

/** What could be written against the house style at all: most bodies have none of it and are not parsed. */
const WORTH_PARSING = / {2}\S|https?:\/\/|www\.|\]|dateline-ignore/i

const CODES = {
  'bare-url': 'style-bare-url',
  'link-text': 'style-link-text',
  'silenced-without-reason': 'style-silenced-without-reason',
  'silences-nothing': 'style-silences-nothing',
} as const

/** Warns of what is written against the house style in a body; one that may take long to parse is not worth it. */
export const checkStyle: Task<StyleInput, readonly Diagnostic[]> = {
  name: 'check-style',
  version: '1',
  async run({ source, languages }) {
    const file = source.path
    const name = readSourceName(file, languages)
    const matter = readFrontMatter(decodeText(source).value ?? '', file).value
    if (!name || !matter || isSuspicious(source.bytes) || !WORTH_PARSING.test(matter.body)) return []
    const { body, bodyLine } = matter
    // Of a text that is too intricate to be read, that is told already.
    if (checkBounds({ file, language: name.language, markdown: body, firstLine: bodyLine }).length > 0) return []
    const { markdownProcessor } = await import('./markdown/processor.ts')
    const tree = markdownProcessor.parse(body)
    if (firstTooDeep(tree)) return []
    const starts = [0, ...[...body.matchAll(/\n/g)].map(({ index }) => index + 1)]
    return findStyle(tree, body, name.language).map(({ rule, at, written }) => {
      const line = lastAtMost(starts, at)
      const place = { file, line: bodyLine + line, column: at - (starts[line] ?? 0) + 1 }
      return rule === 'double-space' ? report('style-double-space', place, {}) : report(CODES[rule], place, { written })
    })
  },
}
