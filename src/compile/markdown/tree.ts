import type { Nodes, Root } from 'hast'
import { toHast } from 'mdast-util-to-hast'
import rehypeRaw from 'rehype-raw'
import type { BodySource } from './body-source.ts'
import { reportUnclosed } from './unclosed.ts'
import type { Findings } from './findings.ts'
import { firstTooDeep } from './first-too-deep.ts'
import { firstTooOpen } from './first-too-open.ts'
import { FOOTNOTE_WORDS } from './footnote-words.ts'
import { markdownProcessor } from './processor.ts'
import type { BoundName } from './bounds.ts'
import type { Place } from '../../model/diagnostic.ts'

const makeRawPartOfTree = rehypeRaw()

export type Tree =
  | { readonly kind: 'tree'; readonly tree: Root }
  | { readonly kind: 'too-deep'; readonly bound: BoundName; readonly place: Place }

/** Markdown as a tree of markup, raw HTML parsed into it and nothing dropped yet. */
export function toTree({ markdown, language }: BodySource, findings: Findings): Tree {
  const words = FOOTNOTE_WORDS[language]
  const parsed = markdownProcessor.parse(markdown)
  const { place } = findings
  const deep = firstTooDeep(parsed)
  if (deep) return { kind: 'too-deep', bound: 'levels', place: place(deep) }
  const open = firstTooOpen(parsed)
  if (open) return { kind: 'too-deep', bound: 'elements', place: place(open) }
  reportUnclosed(parsed, findings)
  const tree = toHast(parsed, {
    allowDangerousHtml: true,
    clobberPrefix: 'note-',
    footnoteLabel: words.label,
    footnoteBackLabel: (index: number, again: number) => `${words.back} ${index + 1}${again > 1 ? `-${again}` : ''}`,
  })
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [tree as Root['children'][number]] }
  if (!hasRaw(root)) return { kind: 'tree', tree: root }
  const whole = makeRawPartOfTree(root, { value: markdown } as never) as Root
  const deeper = firstTooDeep(whole)
  return deeper ? { kind: 'too-deep', bound: 'levels', place: place(deeper) } : { kind: 'tree', tree: whole }
}

function hasRaw(node: Nodes): boolean {
  return (node.type as string) === 'raw' || ('children' in node && node.children.some(hasRaw))
}
