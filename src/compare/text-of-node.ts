import type { DefaultTreeAdapterTypes } from 'parse5'

/** Everything that a reader reads in a part of a page. */
export function textOfNode(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOfNode).join('') : ''
}
