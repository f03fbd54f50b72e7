import type { Html, Nodes } from 'mdast'
import { limitOf } from './bounds.ts'
import { countElements } from './count-elements.ts'

/**
 * The first piece of raw HTML in which more elements are open than may be. The lines were counted before they were parsed,
 * when what seems to end an element may be code; without this, the parser of HTML would be stopped by the end of the stack,
 * which comes sooner or later by what runs around it.
 */
export function firstTooOpen(tree: Nodes): Html | undefined {
  const elements = countElements()
  const search = (node: Nodes): Html | undefined => {
    if (node.type === 'html') return elements.openAfter(node.value) > limitOf('elements') ? node : undefined
    if (!('children' in node)) return undefined
    for (const child of node.children) {
      const found = search(child)
      if (found) return found
    }
    return undefined
  }
  return search(tree)
}
