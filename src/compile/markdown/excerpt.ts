import { SANITIZER_SCHEMA } from './sanitizer-schema.ts'
import type { Element, ElementContent, Root } from 'hast'

/** As long as a summary gets, in characters, unless its first sentence is longer. */
const LONGEST = 300

/** The first paragraph as plain text, cut at the end of a sentence; empty where there is none. */
export function excerptOf(tree: Root): string {
  const paragraph = tree.children.find((node): node is Element => node.type === 'element' && node.tagName === 'p')
  return paragraph ? excerptOfText(paragraph.children.map(plain).join('')) : ''
}

/** The text of a paragraph on one line, cut at the end of a sentence. */
export function excerptOfText(paragraph: string): string {
  return cutAtSentence(paragraph.replace(/[ \t\n]+/g, ' ').trim())
}

function plain(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (node.tagName === 'br') return ' '
  if (SANITIZER_SCHEMA.strip?.includes(node.tagName)) return ''
  const isNoteMark =
    node.tagName === 'sup' && node.children.some((child) => child.type === 'element' && 'dataFootnoteRef' in child.properties)
  return isNoteMark ? '' : node.children.map(plain).join('')
}

/** A full stop with what closes around it, white space, and something that can begin a sentence. */
const SENTENCE_END = /(?<=[^\s.](?:[.!?…؟]|\u202f[!?])[\u202f\u00a0]?[»”"’)]*)\s+(?=["“«¿¡(]?[\u202f\u00a0]?[\p{Lu}\p{Lo}\d])/gu

function cutAtSentence(text: string): string {
  if (text.length <= LONGEST) return text
  let kept = ''
  // Nothing further on can be kept, and where a sentence ends is costly to tell.
  for (const sentence of text.slice(0, LONGEST * 4).split(SENTENCE_END)) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`
    if (kept !== '' && longer.length > LONGEST) return kept
    kept = longer
  }
  if (kept.length <= LONGEST * 2) return kept
  const space = kept.lastIndexOf(' ', LONGEST)
  // Where no word ends, between two characters and not in one of two units.
  return `${kept.slice(0, space === -1 ? LONGEST : space).replace(/[\ud800-\udbff]$/, '')}…`
}
