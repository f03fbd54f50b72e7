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
  const opening = withAttributes(name, attributes)
  // Not joined, which would copy the whole text at every level of a document.
  const inner = content.reduce<string>((before, one) => before + one, '')
  return (content.length === 0 ? `<${opening}/>` : `<${opening}>${inner}</${name}>`) as M
}

function withAttributes(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeAttribute(value)}"`))
  return name + written.join('')
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

/** A whole document, ending in a newline, in pieces: of the element that holds all the others, each child is one, on a line of its own. */
export function xmlDocument(name: string, attributes: Attributes, content: readonly Xml[]): readonly string[] {
  const opening = `<?xml version="1.0" encoding="UTF-8"?>\n<${withAttributes(name, attributes)}`
  return content.length === 0 ? [`${opening}/>\n`] : [`${opening}>\n`, ...content.map((one) => `${one}\n`), `</${name}>\n`]
}

/** What is no character of XML 1.0 (section 2.2): no reference can stand for it either, so it is dropped. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu

/** Quickly told: what may be forbidden, and halves of what is not. */
// oxlint-disable-next-line no-control-regex
const SUSPICIOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

/** Parsers make one character of two line breaks, unless they are written as references (section 2.11). */
function escapeText(characters: string): string {
  const clean = SUSPICIOUS.test(characters) ? characters.replace(FORBIDDEN, '') : characters
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
}

/** Parsers make spaces of tabs and line breaks, unless they are references as well (section 3.3.3). */
function escapeAttribute(characters: string): string {
  return escapeText(characters).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
}
