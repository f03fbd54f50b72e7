import { XmlDocument, XmlElement, XmlText, XmlCData, type XmlNode } from 'libxml2-wasm'

/** An element of XML as a namespace-aware parser reads it. */
export interface ParsedXml {
  /** Its local name with the namespace before it, as `{http://www.w3.org/2005/Atom}feed`. */
  readonly name: string
  /** By qualified name, as they are written: `href`, `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ParsedXml[]
  /** The characters in it and in all within it. */
  readonly text: string
}

/** Reads a document with libxml2; throws where it is not well-formed. */
export function parseXml(document: string): ParsedXml {
  const parsed = XmlDocument.fromString(document)
  try {
    return elementOf(parsed.root)
  } finally {
    parsed.dispose()
  }
}

function elementOf(element: XmlElement): ParsedXml {
  const nodes = childrenOf(element)
  const children = nodes.filter((node) => node instanceof XmlElement)
  const attributes = element.attrs.map(({ prefix, name, value }) => [prefix === '' ? name : `${prefix}:${name}`, value] as const)
  return {
    name: `{${element.namespaceUri}}${element.name}`,
    attributes: Object.fromEntries(attributes),
    children: children.map(elementOf),
    text: element.content,
  }
}

function childrenOf(element: XmlElement): readonly XmlNode[] {
  const children: XmlNode[] = []
  for (let node = element.firstChild; node; node = node.next) {
    // What Dateline writes is made of these alone.
    if (!(node instanceof XmlElement || node instanceof XmlText || node instanceof XmlCData))
      throw new Error('There is something else in it.')
    children.push(node)
  }
  return children
}
