import type { Element, Nodes, Root } from 'hast'

/** Calls `visit` for every element of a tree, outer ones first, in the order of the text. */
export function eachElement(tree: Root | Element, visit: (element: Element) => void): void {
  for (const child of tree.children) {
    if (child.type !== 'element') continue
    visit(child)
    eachElement(child, visit)
  }
}

/** The text of a node and of all within it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
