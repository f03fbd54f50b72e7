import { lastAtMost } from './last-at-most.ts'
import { firstTooDeep } from './markdown/first-too-deep.ts'
import { readUpToBody } from './read-up-to-body.ts'
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

/** Warns of what is written against the house style in a body. A text that is not compiled has nothing. */
export const checkStyle: Task<StyleInput, readonly Diagnostic[]> = {
  name: 'check-style',
  version: '1',
  async run({ source, languages }) {
    const read = readUpToBody(source, languages, WORTH_PARSING)
    if (!read) return []
    const { file, language, markdown, firstLine } = read.body
    const { markdownProcessor } = await import('./markdown/processor.ts')
    const tree = markdownProcessor.parse(markdown)
    if (firstTooDeep(tree)) return []
    const starts = [0, ...[...markdown.matchAll(/\n/g)].map(({ index }) => index + 1)]
    return findStyle(tree, markdown, language).map(({ rule, at, written }) => {
      const line = lastAtMost(starts, at)
      const place = { file, line: firstLine + line, column: at - (starts[line] ?? 0) + 1 }
      return rule === 'double-space' ? report('style-double-space', place, {}) : report(CODES[rule], place, { written })
    })
  },
  guard: {
    isSuspect: ({ source }) => isSuspicious(source.bytes),
    giveUp: ({ source }, limit) => [report('style-not-looked-at', { file: source.path, line: 1, column: 1 }, { limit })],
  },
}
