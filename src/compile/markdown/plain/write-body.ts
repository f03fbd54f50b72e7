import type { Block } from './block.ts'
import { textOfInlines, type Inline } from './inline.ts'
import { typesetInlines } from './typeset-inlines.ts'
import { writeInlines } from './write-inlines.ts'
import { bodyOf, markerOf } from '../body-pieces.ts'
import type { CompiledBody } from '../compiled-body.ts'
import { excerptOfText } from '../excerpt.ts'
import { levelled } from '../headings.ts'
import type { BodyLink } from '../../../model/body.ts'
import type { Language } from '../../../model/locale.ts'

/** remark ends its lines with one line break, and remark-html, to which they come as a whole, sets off each of three parts with another. */
const BETWEEN_BLOCKS = '\n\n\n'

/** Blocks as a body: typeset, and written as remark-html writes them. */
export function writeBody(blocks: readonly Block[], language: Language): CompiledBody {
  const links: BodyLink[] = []
  const mark = (link: BodyLink) => markerOf(links.push(link) - 1)
  const write = (text: readonly Inline[]) => writeInlines(text, mark)
  const set = levelHeadings(blocks).map((block) => typesetBlock(block, language))
  const markup = set.map((block) => writeBlock(block, write)).join(BETWEEN_BLOCKS)
  const first = set.find((block) => block.kind === 'paragraph')
  return { body: bodyOf(markup, links), excerpt: first ? excerptOfText(textOfInlines(first.text)) : '' }
}

function levelHeadings(blocks: readonly Block[]): readonly Block[] {
  const headings = blocks.filter((block) => block.kind === 'heading')
  if (headings.length === 0) return blocks
  const levels = levelled(headings.map(({ level }) => level)).values()
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: levels.next().value ?? block.level } : block))
}

function typesetBlock(block: Block, language: Language): Block {
  const set = (text: readonly Inline[]) => typesetInlines(text, language)
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, text: set(block.text) }
    case 'list':
      return { ...block, items: block.items.map(set) }
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(set) }
    case 'rule':
      return block
  }
}

function writeBlock(block: Block, write: (text: readonly Inline[]) => string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${write(block.text)}</p>`
    case 'heading':
      return `<h${block.level}>${write(block.text)}</h${block.level}>`
    case 'list': {
      const { start, isLoose, items } = block
      const [open, close] = isLoose ? ['<li>\n<p>', '</p>\n</li>\n'] : ['<li>', '</li>\n']
      const written = items.map((item) => open + write(item) + close).join('')
      if (start === undefined) return `<ul>\n${written}</ul>`
      return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${written}</ol>`
    }
    case 'quote':
      return `<blockquote>\n${block.paragraphs.map((text) => `<p>${write(text)}</p>\n`).join('')}</blockquote>`
    case 'rule':
      return '<hr>'
  }
}
