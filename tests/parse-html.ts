import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

interface ParsedElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The text in it and in all within it. */
  readonly text: string
}

/** Every element of a piece of HTML as a browser reads it, outer ones first. */
export function parseHtml(html: string): readonly ParsedElement[] {
  return parseFragment(html).childNodes.flatMap(elementsOf)
}

/** The text of a piece of HTML as a browser shows it. */
export function textOfHtml(html: string): string {
  return parseFragment(html).childNodes.map(textOf).join('')
}

function elementsOf(node: Node): readonly ParsedElement[] {
  if (!('tagName' in node)) return []
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return [{ name: node.tagName, attributes, text: textOf(node) }, ...node.childNodes.flatMap(elementsOf)]
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
