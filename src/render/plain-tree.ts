import type { FootnoteDefinition, List, Nodes, Root, RootContent, Table } from 'mdast'
import { wrapText } from './wrap-text.ts'

/** A text without markup, in lines that are not too long; its notes stand apart. */
export interface PlainText {
  readonly text: string
  readonly notes: readonly string[]
}

/** What the tree of a Markdown text says as plain text. Links stand in angle brackets (RFC 3986, appendix C) after their words. */
export function plainTree({ children }: Root): PlainText {
  const isNote = (node: RootContent): node is FootnoteDefinition => node.type === 'footnoteDefinition'
  return {
    text: blocks(
      children.filter((node) => !isNote(node)),
      '',
    ),
    notes: children.filter(isNote).map((note) => indented(blocks(note.children, '    '), `[${note.label ?? note.identifier}] `)),
  }
}

function blocks(nodes: readonly Nodes[], indent: string): string {
  return nodes
    .map((node) => block(node, indent))
    .filter((text) => text.trim() !== '')
    .join('\n\n')
}

function block(node: Nodes, indent: string): string {
  switch (node.type) {
    case 'list':
      return list(node, indent)
    case 'blockquote':
      return blocks(node.children, `${indent}    `)
    case 'table':
      return table(node, indent)
    case 'thematicBreak':
      return `${indent}* * *`
    case 'code':
      return node.value
        .split('\n')
        .map((line) => `${indent}    ${line}`)
        .join('\n')
    default:
      return wrapText(inlines([node]), indent)
  }
}

function list({ ordered, start, children, spread }: List, indent: string): string {
  const items = children.map((item, index) => {
    const marker = ordered ? `${(start ?? 1) + index}. ` : '- '
    const inner = `${indent}${' '.repeat(marker.length)}`
    return indented(blocks(item.children, inner), `${indent}${marker}`)
  })
  return items.join(spread ? '\n\n' : '\n')
}

/** A row is a line, since columns would not survive a narrow window; its cells stand between bars. */
function table({ children }: Table, indent: string): string {
  return children.map((row) => wrapText(row.children.map((cell) => inlines([cell])).join(' | '), indent, `${indent}  `)).join('\n')
}

/** Sets a marker where the first line is indented. */
function indented(text: string, marker: string): string {
  return marker + text.slice(marker.length)
}

function inlines(nodes: readonly Nodes[]): string {
  return nodes.map(inline).join('')
}

function inline(node: Nodes): string {
  switch (node.type) {
    case 'break':
      return '\n'
    case 'footnoteReference':
      return ` [${node.label ?? node.identifier}]`
    case 'image':
      return node.alt ? `[${node.alt}] <${node.url}>` : `<${node.url}>`
    case 'link':
      return linked(inlines(node.children), node.url)
    default:
      // What is no markup of Markdown is not in the tree: it was made of HTML.
      if ('children' in node) return inlines(node.children)
      return 'value' in node ? node.value.replaceAll('\n', ' ') : ''
  }
}

/** The address is left out where the words are it. */
function linked(words: string, url: string): string {
  const bare = url.replace(/^(mailto|tel|https?):(\/\/)?/, '').replace(/\/$/, '')
  const said = words.replace(/^https?:\/\//, '').replace(/\/$/, '')
  if (url.startsWith('tel:') || said === bare || said === decoded(bare)) return words
  return words.trim() === '' ? `<${url}>` : `${words} <${url}>`
}

function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
