import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { NO_TEXT, typesetRuns } from '../../language/typography.ts'
import { textOf } from './walk.ts'
import type { Language } from '../../model/locale.ts'

/** Elements inside a line of text; everything else begins a line of its own. */
const INLINE = new Set('a em strong i b u s del ins small q cite dfn mark time sub sup abbr bdi bdo span'.split(' '))

/** Inline elements whose text stays as typed. */
const AS_TYPED = new Set(['code', 'kbd', 'samp', 'var', 'img', 'br'])

/** Sets the text of a tree by the rules of its language, each block as one text however many elements it is cut into. */
export function typesetTree(tree: Root, language: Language): void {
  typesetBlock(tree.children, language)
}

type Run = { readonly node: Text } | undefined

function typesetBlock(children: readonly (RootContent | ElementContent)[], language: Language): void {
  let runs: Run[] = []
  const flush = () => {
    const set = typesetRuns(
      runs.map((run) => run?.node.value ?? NO_TEXT),
      language,
    )
    for (const [index, run] of runs.entries()) if (run) run.node.value = set[index] ?? run.node.value
    runs = []
  }
  const gather = (nodes: readonly (RootContent | ElementContent)[]) => {
    for (const node of nodes) {
      if (node.type === 'text') runs.push({ node })
      else if (node.type === 'element') enter(node)
    }
  }
  const enter = (element: Element) => {
    if (AS_TYPED.has(element.tagName) || isAddressLink(element) || isForeign(element, language)) runs.push(undefined)
    else if (INLINE.has(element.tagName)) gather(element.children)
    else if (element.tagName !== 'pre') {
      flush()
      typesetBlock(element.children, language)
    }
  }
  gather(children)
  flush()
}

/** A link that shows its own address, or a mark of a footnote. */
function isAddressLink(element: Element): boolean {
  if (element.tagName !== 'a') return false
  return isAddress(textOf(element)) || 'dataFootnoteRef' in element.properties || 'dataFootnoteBackref' in element.properties
}

/** Whether the words of a link are an address. */
export function isAddress(words: string): boolean {
  return /^(https?:|mailto:|www\.)|^\S+@\S+$/.test(words)
}

/** Text in another language follows that language's rules, which only its author knows; it stays as typed. */
function isForeign({ properties }: Element, language: Language): boolean {
  const own = properties['lang']
  return typeof own === 'string' && own.toLowerCase().split('-', 1)[0] !== language
}
