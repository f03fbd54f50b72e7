import type { Nodes, PhrasingContent, Root } from 'mdast'
import { NO_TEXT, type Passage, type PassagePart, type Stretch } from './passage.ts'

/** The texts of a body, and its comments. `start` is where the body begins in the source. */
export interface BodyPassages {
  readonly passages: readonly Passage[]
  readonly comments: readonly Stretch[]
}

const PARTS: Readonly<Record<string, PassagePart>> = { paragraph: 'text', heading: 'heading', tableCell: 'cell' }

/** Cuts a tree of Markdown into passages. Code, raw HTML and addresses are no text. */
export function bodyPassages(tree: Root, source: string, start: number): BodyPassages {
  const passages: Passage[] = []
  const comments: Stretch[] = []
  const visit = (node: Nodes, isQuotation: boolean): void => {
    const part = PARTS[node.type]
    if (node.type === 'html') comments.push(stretchOf(node, start))
    else if (part && 'children' in node) passages.push(...blockPassages(node.children as readonly PhrasingContent[], part, isQuotation))
    else if ('children' in node) for (const child of notVerbatim(node.children)) visit(child, isQuotation || node.type === 'blockquote')
  }
  visit(tree, false)
  return { passages, comments }

  function blockPassages(children: readonly PhrasingContent[], part: PassagePart, isQuotation: boolean): readonly Passage[] {
    const draft: Draft = { text: '', at: [] }
    const links: Stretch[] = []
    const pictures: Passage[] = []
    const gather = (nodes: readonly PhrasingContent[]): void => {
      for (const node of notVerbatim(nodes)) enter(node)
    }
    const enter = (node: PhrasingContent): void => {
      const { from, to } = stretchOf(node, start)
      if (node.type === 'text') addText(draft, source, from, to)
      else if (node.type === 'html') {
        comments.push({ from, to })
        add(draft, NO_TEXT, from)
      } else if (node.type === 'break') add(draft, '\n', from)
      else if (node.type === 'image') {
        add(draft, NO_TEXT, from)
        pictures.push(...altOf(node.alt ?? '', source, from))
      } else if ('children' in node) {
        const isAddress = source.charAt(from) === '<'
        const first = draft.text.length
        if (isAddress) add(draft, NO_TEXT, from)
        else gather(node.children)
        if (node.type === 'link' || node.type === 'linkReference') links.push({ from: first, to: draft.text.length })
      } else add(draft, NO_TEXT, from)
    }
    gather(children)
    return [{ part, ...draft, isQuotation, links }, ...pictures]
  }
}

interface Draft {
  text: string
  readonly at: number[]
}

function add(draft: Draft, sign: string, at: number): void {
  draft.text += sign
  for (let unit = 0; unit < sign.length; unit++) draft.at.push(at)
}

/** An escape, an entity, or the end of a line with what is no text of the next one. */
const NOT_AS_IS = /\\([!-/:-@[-`{-~])|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});|[ \t]{0,20}\n[ \t]*(?:>[ \t]*)*/gi

/** Adds the text of a node: what readers see, with where each sign of it stands. */
function addText(draft: Draft, source: string, from: number, to: number): void {
  let at = from
  for (const match of source.slice(from, to).matchAll(NOT_AS_IS)) {
    const [whole, escaped, entity] = match
    const start = from + match.index
    addAsIs(draft, source, at, start)
    if (escaped !== undefined) add(draft, escaped, start + 1)
    else if (entity !== undefined) add(draft, /^(?:nbsp|#160|#xa0|#8239|#x202f)$/i.test(entity) ? '\u00a0' : NO_TEXT, start)
    else add(draft, '\n', start)
    at = start + whole.length
  }
  addAsIs(draft, source, at, to)
}

function addAsIs(draft: Draft, source: string, from: number, to: number): void {
  draft.text += source.slice(from, to)
  for (let at = from; at < to; at++) draft.at.push(at)
}

/** What a picture shows is a text of its own. */
function altOf(alt: string, source: string, from: number): readonly Passage[] {
  const at = source.indexOf(alt, from)
  if (alt === '' || at === -1) return []
  return [{ part: 'alt', text: alt, at: Array.from({ length: alt.length }, (_, index) => at + index), isQuotation: false, links: [] }]
}

/** Leaves out what stands between tags that show it as it is. */
function notVerbatim<T extends Nodes>(nodes: readonly T[]): readonly T[] {
  let depth = 0
  return nodes.filter((node) => {
    if (node.type === 'html') depth = Math.max(0, depth + stepOf(node.value))
    return depth === 0 || node.type === 'html'
  })
}

/** Whether a tag begins or ends what is shown as it stands, or a link. */
function stepOf(tag: string): number {
  if (/^<(?:code|pre|kbd|samp|a)\b/i.test(tag)) return 1
  return /^<\/(?:code|pre|kbd|samp|a)\b/i.test(tag) ? -1 : 0
}

function stretchOf(node: Nodes, start: number): Stretch {
  const from = node.position?.start.offset ?? 0
  return { from: start + from, to: start + (node.position?.end.offset ?? from) }
}
