import type { Root } from 'hast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { SANITIZER_SCHEMA } from './sanitizer-schema.ts'

/**
 * remark for this house: CommonMark with tables, strikethrough and footnotes (all of remark-gfm would double the time,
 * for autolinks nobody asked for), and remark-html as sanitizer and writer. Built once and frozen.
 */
export const markdownProcessor = unified()
  .use(remarkParse)
  .use(threeOfGfm)
  .use(remarkHtml, {
    sanitize: SANITIZER_SCHEMA,
    // The tree comes here as markup already; see `compileBody`.
    handlers: { tree: (_state: unknown, node: { tree: Root }) => node.tree.children },
  } as never)
  .freeze()

function threeOfGfm(this: Processor): void {
  const data = this.data()
  const micromark = (data.micromarkExtensions ??= [])
  const fromMarkdown = (data.fromMarkdownExtensions ??= [])
  micromark.push(gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable())
  fromMarkdown.push(gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown())
}
