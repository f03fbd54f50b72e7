import type { Nodes, Root } from 'hast'
import { toHast } from 'mdast-util-to-hast'
import rehypeRaw from 'rehype-raw'
import type { BodySource } from './body-source.ts'
import { FOOTNOTE_WORDS } from './footnote-words.ts'
import { markdownProcessor } from './processor.ts'

const makeRawPartOfTree = rehypeRaw()

/** Markdown as a tree of markup, raw HTML parsed into it and nothing dropped yet. */
export function toTree({ markdown, language }: BodySource): Root {
  const words = FOOTNOTE_WORDS[language]
  const tree = toHast(markdownProcessor.parse(markdown), {
    allowDangerousHtml: true,
    clobberPrefix: 'note-',
    footnoteLabel: words.label,
    footnoteBackLabel: (index: number, again: number) => `${words.back} ${index + 1}${again > 1 ? `-${again}` : ''}`,
  })
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [tree as Root['children'][number]] }
  if (!hasRaw(root)) return root
  return makeRawPartOfTree(root, { value: markdown } as never) as Root
}

function hasRaw(node: Nodes): boolean {
  return (node.type as string) === 'raw' || ('children' in node && node.children.some(hasRaw))
}
