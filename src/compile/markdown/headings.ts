import type { Element, Root } from 'hast'
import { eachElement } from './walk.ts'

/**
 * Moves all headings of a body so that the highest is a second one, since the headline is the first of the page, and
 * closes gaps on the way down, so that screen readers meet no missing level.
 */
export function levelHeadings(tree: Root): void {
  const headings: Element[] = []
  eachElement(tree, (element) => {
    if (/^h[1-6]$/.test(element.tagName) && !isFootnoteLabel(element)) headings.push(element)
  })
  const levels = levelled(headings.map(({ tagName }) => Number(tagName[1])))
  for (const [index, heading] of headings.entries()) heading.tagName = `h${levels[index] ?? 2}`
}

/** The levels that headings of these levels get, in the order of the text. */
export function levelled(written: readonly number[]): readonly number[] {
  const shift = 2 - Math.min(...written)
  let previous = 1
  return written.map((level) => (previous = Math.min(6, level + shift, previous + 1)))
}

/** The hidden heading over the footnotes is a second one already. */
function isFootnoteLabel({ properties }: Element): boolean {
  return properties['id'] === 'footnote-label'
}
