import type { Nodes, Root } from 'mdast'
import type { Finding } from './finding.ts'
import { heedSilencings } from './silencings.ts'
import { VAGUE_LINKS } from './vague-links.ts'
import type { Language } from '../model/locale.ts'

/**
 * What is written against the house style in a body, in the order of the text. Only prose is looked at: neither code nor raw
 * HTML nor addresses.
 */
export function findStyle(tree: Root, markdown: string, language: Language): readonly Finding[] {
  const found: Finding[] = []
  const comments: { at: number; end: number }[] = []
  const visit = (node: Nodes, inLink: boolean): void => {
    const at = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? at
    if (node.type === 'html') comments.push({ at, end })
    if (node.type === 'text') found.push(...doubleSpaces(markdown, at, end), ...(inLink ? [] : bareUrls(markdown, at, end)))
    const isLink = node.type === 'link' || node.type === 'linkReference'
    if (isLink && VAGUE_LINKS[language].includes(plain(textOf(node)))) found.push({ rule: 'link-text', at, written: textOf(node) })
    if ('children' in node) visitAll(node.children, inLink || isLink)
  }
  const visitAll = (nodes: readonly Nodes[], inLink: boolean): void => {
    let verbatim = 0
    for (const node of nodes) {
      if (node.type === 'html') verbatim = Math.max(0, verbatim + stepOf(node.value))
      if (verbatim === 0 || node.type === 'html') visit(node, inLink)
    }
  }
  visit(tree, false)
  return heedSilencings(found, comments, markdown)
}

/** Whether a tag begins or ends what is shown as it stands, or a link. */
function stepOf(tag: string): number {
  if (/^<(?:code|pre|kbd|samp|a)\b/i.test(tag)) return 1
  return /^<\/(?:code|pre|kbd|samp|a)\b/i.test(tag) ? -1 : 0
}

/** Those within a line. Two spaces after a sentence are a habit of typewriters that no page shows, so they pass. */
function doubleSpaces(markdown: string, at: number, end: number): readonly Finding[] {
  return [...markdown.slice(at, end).matchAll(/(?<! ) {2,}/g)].flatMap(({ 0: written, index }): readonly Finding[] => {
    const lineStart = markdown.lastIndexOf('\n', at + index) + 1
    const before = markdown.slice(lineStart, at + index)
    const isInside = /[^\s>]/.test(before) && /^[^\n]/.test(markdown.slice(at + index + written.length))
    return isInside && !/[.!?:؟][)"'»”’*_]*$/.test(before.slice(-8)) ? [{ rule: 'double-space', at: at + index, written }] : []
  })
}

function bareUrls(markdown: string, at: number, end: number): readonly Finding[] {
  return [...markdown.slice(at, end).matchAll(/\b(?:https?:\/\/|www\.)[^\s<>]{2,}/gi)].map(({ 0: written, index }) => ({
    rule: 'bare-url',
    at: at + index,
    written: written.replace(/[.,;:!?)»”]+$/, ''),
  }))
}

function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.…>»!:]+$/, '')
    .toLowerCase()
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'image') return node.alt ?? ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
