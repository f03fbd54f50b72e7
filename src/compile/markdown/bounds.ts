import type { BodySource } from './body-source.ts'
import { countElements } from './count-elements.ts'
import { report } from '../../diagnostics/report.ts'
import type { Diagnostic, Place } from '../../model/diagnostic.ts'

/*
 * Some small texts take a Markdown parser minutes, or overflow its stack: it goes back over what it has read for each
 * mark that may end something, and copies what it has found for each list that ends. These bounds refuse such texts by
 * their shape, which is the same on every machine. They are several times what the most intricate of 3,000 real releases
 * holds, which is the number behind each.
 */

interface Bound {
  readonly limit: number
  readonly what: string
  readonly advice: string
}

const SHORTEN = 'Divide the text into several files, or link to a document instead.'
const DIVIDE = 'Divide the paragraph with blank lines.'

const BOUNDS = {
  /** On the beginning of one line (2). Each is a call within a call. */
  containers: { limit: 30, what: 'quotations and lists inside one another', advice: 'Nest less deeply.' },
  /** Between two blank lines (900). Each may be held against all others, or be looked for up to the blank line. */
  marks: { limit: 5000, what: 'marks such as *, _, [, < and ` without a blank line between them', advice: DIVIDE },
  /** Between two blank lines (790). */
  lines: { limit: 3000, what: 'lines without a blank line between them', advice: DIVIDE },
  /** In the whole text (290). Each copies what was found before it. */
  items: { limit: 2000, what: 'lines of lists and quotations and underlined headings', advice: SHORTEN },
  /** In the whole text (2). Each is made several times as long. */
  notes: { limit: 1000, what: 'footnotes and references to them', advice: SHORTEN },
  /** Columns times rows, of all tables: rows that are too short are filled up. */
  cells: { limit: 10_000, what: 'cells of tables', advice: 'Shorten the tables, or link to a document instead.' },
  /** HTML elements that are open at one time (11). */
  elements: { limit: 100, what: 'HTML elements inside one another', advice: 'Close every element, and nest less deeply.' },
  /** Of the tree of markup. */
  levels: { limit: 100, what: 'pieces of markup inside one another', advice: 'Nest less deeply.' },
  /** Characters of the finished markup, since a long address may be referred to a thousand times. */
  markup: { limit: 2_000_000, what: 'characters of markup in the page that this text makes', advice: SHORTEN },
} as const satisfies Record<string, Bound>

/** What can be too much of in a text. */
export type BoundName = keyof typeof BOUNDS

export function limitOf(name: BoundName): number {
  return BOUNDS[name].limit
}

export function tooIntricate(name: BoundName, place: Place): Diagnostic {
  const { limit, what, advice } = BOUNDS[name]
  return report('too-intricate', place, { limit: inGroups(limit), what, advice })
}

function inGroups(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Says which bounds a text exceeds, each once and where it does; such a text must not be parsed. */
export function checkBounds({ file, markdown, firstLine }: BodySource): readonly Diagnostic[] {
  const exceeded = new Map<BoundName, number>()
  const elements = countElements()
  let block = { marks: 0, lines: 0, columns: 0 }
  const all = { items: 0, notes: 0, cells: 0 }

  for (const [index, line] of markdown.split('\n').entries()) {
    const hold = (name: BoundName, count: number) => {
      if (count > BOUNDS[name].limit && !exceeded.has(name)) exceeded.set(name, firstLine + index)
    }
    if (BLANK.test(line)) {
      block = { marks: 0, lines: 0, columns: 0 }
      continue
    }
    block.lines += 1
    block.marks += line.match(MARKS)?.length ?? 0
    block.columns = Math.max(block.columns, countColumns(line))
    const containers = countContainers(line)
    all.items += containers > 0 || UNDERLINE.test(line) ? 1 : 0
    all.notes += line.includes('[^') ? line.split('[^').length - 1 : 0
    all.cells += block.columns
    if (line.includes('<')) hold('elements', elements.openAfter(line))
    hold('marks', block.marks)
    hold('lines', block.lines)
    hold('containers', containers)
    hold('items', all.items)
    hold('notes', all.notes)
    hold('cells', all.cells)
  }
  return [...exceeded].map(([name, line]) => tooIntricate(name, { file, line, column: 1 }))
}

const BLANK = /^[ \t]*$/

/** What stands under a heading, in whatever quotation or list. */
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/

/** The line between the head of a table and its rows. */
const TABLE_RULE = /^[ \t>|:-]+$/

function countColumns(line: string): number {
  return TABLE_RULE.test(line) && line.includes('|') ? line.split('|').filter((cell) => cell.includes('-')).length : 0
}

const MARKS = /[*_~[\]<`]/g

/** The next mark of a quotation or a list item at the beginning of a line. */
const CONTAINER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y

const CONTAINER_START = new RegExp(`^${CONTAINER.source}`)

/** A rule across the page, which may be made of what looks like list items. */
const RULE = /^ {0,3}([-*])(?:[ \t]*\1){2,}[ \t]*$/

/** Every four columns before the first mark may be one more, of lines further up. */
function countContainers(line: string): number {
  if (RULE.test(line) || !CONTAINER_START.test(line)) return 0
  let count = line.search(/[^ ]/) >> 2
  CONTAINER.lastIndex = 0
  while (CONTAINER.test(line)) count += 1
  return count
}
