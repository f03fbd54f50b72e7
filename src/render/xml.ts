import type { SafeHtml } from '../model/safe-html.ts'

declare const xml: unique symbol

type Attributes = Readonly<Record<string, string | undefined>>

/** A piece of XML 1.0 that only `element` and `text` make: whatever a text says, it stays text. */
export type Xml = string & { readonly [xml]: true }

/**
 * An element. An attribute that is undefined is left out; names are words of a vocabulary, never of a content. Around
 * HTML it is an element of HTML, which writes the same.
 */
export function element<M extends Xml | SafeHtml = Xml>(name: string, attributes: Attributes, content: readonly M[] = []): M {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeAttribute(value)}"`))
  const opening = `${name}${written.join('')}`
  return (content.length === 0 ? `<${opening}/>` : `<${opening}>${content.join('')}</${name}>`) as M
}

/** An element whose children stand on lines of their own, where white space between them means nothing. */
export function block(name: string, attributes: Attributes, content: readonly Xml[]): Xml {
  const end = text('\n')
  return element(name, attributes, content.length === 0 ? [] : [end, ...content.flatMap((one) => [one, end])])
}

/** Characters between tags. Also safe where `]]>` would end something. */
export function text(characters: string): Xml {
  return escapeText(characters) as Xml
}

/** An element that holds a text. */
export function textElement(name: string, content: string, attributes: Attributes = {}): Xml {
  return element(name, attributes, [text(content)])
}

/** A whole document, ending in a newline. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

/** What is no character of XML 1.0 (section 2.2): no reference can stand for it either, so it is dropped. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers make spaces and newlines of these, unless they are written as references (sections 2.11 and 3.3.3).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

function escapeText(characters: string): string {
  return characters.replace(FORBIDDEN, '').replace(/[&<>\r]/g, (sign) => REFERENCES[sign] ?? '')
}

function escapeAttribute(characters: string): string {
  return characters.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (sign) => REFERENCES[sign] ?? '')
}
