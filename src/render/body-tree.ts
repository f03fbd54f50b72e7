import { fromParse5 } from 'hast-util-from-parse5'
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast'
import type { Element, Nodes } from 'hast'
import type { BlockContent, FootnoteDefinition, Root } from 'mdast'
import { parseFragment } from 'parse5'
import { bodyHtml } from './body-html.ts'
import type { FeedText } from '../model/feed.ts'

/** What a body says, as the tree of a Markdown text: of its markup, so that it says what its page says. */
export function bodyTree({ body, hrefs }: Pick<FeedText, 'body' | 'hrefs'>): Root {
  const markup = fromParse5(parseFragment(bodyHtml(body, hrefs)))
  prepare(markup)
  const tree = toMdast(markup, { document: true, handlers: { a: link, section: footnotes } })
  return tree.type === 'root' ? tree : { type: 'root', children: [] }
}

/** Drops the ways back from notes, which nobody jumps in a text without a page, and says how cells are set as older HTML does. */
function prepare(node: Nodes): void {
  if (!('children' in node)) return
  if (node.type === 'element') setCell(node)
  const kept = node.children.filter((child) => child.type !== 'element' || child.properties['dataFootnoteBackref'] === undefined)
  // The space before the one that went is nobody's end of a sentence.
  const last = kept.at(-1)
  if (kept.length < node.children.length && last?.type === 'text') last.value = last.value.trimEnd()
  node.children = kept as typeof node.children
  for (const child of kept) prepare(child)
}

function setCell({ properties }: Element): void {
  const [name] = [properties['className']].flat()
  if (typeof name === 'string' && Object.hasOwn(SIDES, name)) properties['align'] = SIDES[name]
}

const SIDES: Readonly<Record<string, string>> = { 'align-start': 'left', 'align-center': 'center', 'align-end': 'right' }

/** A link; one to a footnote is a reference, by the number that the page shows. */
const link: Handle = (state, element, parent) => {
  if (element.properties['dataFootnoteRef'] === undefined) return defaultHandlers.a(state, element)
  const number = textOf(element)
  return parent && { type: 'footnoteReference', identifier: number, label: number }
}

/** The footnotes of a body, whose numbers are their places in the list. */
const footnotes: Handle = (state, element) => {
  if (element.properties['dataFootnotes'] === undefined) return state.all(element)
  return itemsIn(element).map((item, index): FootnoteDefinition => {
    const number = String(index + 1)
    return { type: 'footnoteDefinition', identifier: number, label: number, children: state.toFlow(state.all(item)) as BlockContent[] }
  })
}

function itemsIn(section: Element): readonly Element[] {
  const elements = (parent: Element) => parent.children.filter((child) => child.type === 'element')
  return elements(section)
    .filter(({ tagName }) => tagName === 'ol')
    .flatMap(elements)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
