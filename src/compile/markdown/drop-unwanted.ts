import type { Nodes } from 'hast'
import { UNWANTED } from '../decode-text.ts'

/** Takes out of a tree what no text needs, and what marks the place of a link: `&#1;` or `&#xfdd0;` would write it otherwise. */
export function dropUnwanted(node: Nodes): void {
  if ('value' in node) node.value = node.value.replace(UNWANTED, '')
  if (node.type === 'element') {
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[name] = value.replace(UNWANTED, '')
    }
  }
  if ('children' in node) for (const child of node.children) dropUnwanted(child)
}
