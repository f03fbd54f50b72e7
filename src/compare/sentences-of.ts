import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import type { Body } from '../model/body.ts'

/** Elements whose text stands by itself. */
const BLOCKS = new Set('h1 h2 h3 h4 h5 h6 p li td th dt dd caption figcaption blockquote pre'.split(' '))

/**
 * What a body says as running text, from which a part can be shown: headings and cells end like sentences. Marks of footnotes are left
 * out, which would stick to their words.
 */
export function sentencesOf({ pieces }: Body): string {
  return textOf(parseFragment(pieces.join('')))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (!('childNodes' in node) || isFootnoteMark(node)) return ''
  const text = node.childNodes.map(textOf).join('')
  return BLOCKS.has(node.nodeName) ? `${closed(text.trim())} ` : text
}

function closed(text: string): string {
  return text === '' || /\p{P}$/u.test(text) ? text : `${text}.`
}

function isFootnoteMark(node: DefaultTreeAdapterTypes.ParentNode): boolean {
  return 'attrs' in node && node.attrs.some(({ name }) => name === 'data-footnote-ref' || name === 'data-footnote-backref')
}
