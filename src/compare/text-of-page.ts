import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { textOfNode } from './text-of-node.ts'

type Node = DefaultTreeAdapterTypes.Node

/**
 * Headline, summary and body of a release's page as plain text. They are known by the classes that every theme keeps:
 * `standfirst` and `prose`. Undefined where the page has no body.
 */
export function textOfPage(html: string): string | undefined {
  const parts: string[] = []
  let hasBody = false
  const visit = (node: Node): void => {
    const classes = classesOf(node)
    const isBody = classes.includes('prose')
    if (isBody || classes.includes('standfirst') || node.nodeName === 'h1') {
      hasBody ||= isBody
      parts.push(textOfNode(node).trim())
      return
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html))
  return hasBody ? parts.join('\n') : undefined
}

function classesOf(node: Node): readonly string[] {
  const attribute = 'attrs' in node ? node.attrs.find(({ name }) => name === 'class') : undefined
  return attribute?.value.split(/\s+/) ?? []
}
