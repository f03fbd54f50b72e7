import type { Nodes } from 'hast'

const NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]/g

/** Takes out of a tree what no text needs and what marks the place of a link: `&#xfdd0;` would write it otherwise. */
export function dropNoncharacters(node: Nodes): void {
  if ('value' in node) node.value = node.value.replace(NONCHARACTERS, '')
  if (node.type === 'element') {
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[name] = value.replace(NONCHARACTERS, '')
    }
  }
  if ('children' in node) for (const child of node.children) dropNoncharacters(child)
}
