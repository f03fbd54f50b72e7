import { element } from './element.ts'
import type { Words } from './words.ts'
import type { PageState, Problem } from '../page-state.ts'

/** What is wrong, each with the lines about it; undefined where nothing is. */
export function problemList({ problems, isBehind }: PageState, words: Words): HTMLElement | undefined {
  if (problems.length === 0) return undefined
  return element(
    'section',
    { class: 'problems', 'aria-label': words.problems },
    element('h2', {}, words.problems),
    isBehind ? element('p', { class: 'note' }, words.behind) : undefined,
    element('ol', {}, ...problems.map(problemItem)),
  )
}

function problemItem({ severity, message, hint, file, line, column, excerpt }: Problem): HTMLElement {
  const where = file === undefined ? undefined : element('p', { class: 'where' }, element('code', {}, `${file}:${line}:${column}`))
  const lines = excerpt?.lines.flatMap((text, index) => {
    const number = excerpt.first + index
    const shown = element('span', { class: number === line ? 'line here' : 'line' }, `${String(number).padStart(5)}  ${text}\n`)
    return number === line ? [shown, element('span', { class: 'caret', 'aria-hidden': 'true' }, `${caret(text, column)}\n`)] : [shown]
  })
  return element(
    'li',
    { class: severity, lang: 'en', dir: 'ltr' },
    where,
    element('p', { class: 'message' }, element('strong', {}, severity), ` ${message}`),
    lines ? element('pre', { tabindex: '0' }, ...lines) : undefined,
    hint === '' ? undefined : element('p', { class: 'hint' }, hint),
  )
}

/** Points at a column; what is before it is as wide as in the line, tabs too. */
function caret(text: string, column: number): string {
  const before = text.slice(0, column - 1).replace(/[^\t]/gu, ' ')
  return `${' '.repeat(7)}${before}^`
}
