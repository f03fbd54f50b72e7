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
  const written = headings.map(({ tagName }) => Number(tagName[1]))
  const shift = 2 - Math.min(...written)
  let previous = 1
  for (const [index, heading] of headings.entries()) {
    const level = Math.min(6, (written[index] ?? 2) + shift, previous + 1)
    heading.tagName = `h${level}`
    previous = level
  }
}

/** The hidden heading over the footnotes is a second one already. */
function isFootnoteLabel({ properties }: Element): boolean {
  return properties['id'] === 'footnote-label'
}
