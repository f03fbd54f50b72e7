import { lastAtMost } from '../last-at-most.ts'

/** The prose of Markdown, and the addresses that were in its markup. */
export interface Prose {
  readonly text: string
  readonly addresses: readonly { readonly href: string; readonly at: number }[]
  /** Where a character of `text`, or the address at it, stands in the Markdown. */
  originOf(at: number): number
}

/** Stands for a character of markup; no reader of text knows it. */
const MARKUP = '\ufffc'

/*
 * Whatever the input, each pattern looks only so far ahead, so that none costs more than a walk through the text.
 */

/** What is no prose: code, pictures, marks of notes and of lists. The order matters, since code may look like all of it. */
const NO_PROSE: readonly RegExp[] = [
  /^ {0,3}(`{3,20}(?!`)|~{3,20}(?!~))[^\n]{0,200}\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gm,
  /(?<!`)(`{1,9})(?!`)[^\n]{0,500}?(?<!`)\1(?!`)/g,
  /!\[[^\]\n]{0,500}\]\([^)\n]{0,500}\)/g,
  /\[\^[^\]\s]{1,100}\]:?/g,
  /^[ \t>]*\d{1,9}[.)](?=\s)/gm,
]

/** Where markup names addresses: Markdown links, their definitions, and attributes of raw HTML. */
const ADDRESSES: readonly RegExp[] = [
  /\]\(\s?<?([^\s<>()]{1,1000}(?:\([^\s<>()]{0,100}\)[^\s<>()]{0,100})?)[^)\n]{0,500}\)/g,
  /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\n?[ \t]*<?([^\s<>]{1,1000})>?/gm,
  /<a\s[^<>]{0,200}?href\s?=\s?["']?([^\s"'<>]{1,1000})[^<>]{0,500}>/gi,
]

/** What is left of markup once the addresses are out: tags, and the names of definitions. */
const MARKS: readonly RegExp[] = [/<\/?[a-z][^<>]{0,1000}>/gi, /\]\[[^\]\n]{0,200}\]/g]

/**
 * Blanks everything in Markdown that is no prose. It is an estimate, at a tenth of the cost of parsing: good enough to find
 * figures in, and not to publish.
 */
export function proseOf(markdown: string): Prose {
  const addresses: { href: string; at: number }[] = []
  const { text: plain, originOf } = withoutEntities(markdown)
  let text = NO_PROSE.reduce((rest, pattern) => rest.replace(pattern, blank), withoutComments(plain))
  for (const pattern of ADDRESSES) {
    text = text.replace(pattern, (whole: string, href: string, at: number) => {
      addresses.push({ href, at: at + whole.indexOf(href) })
      return blank(whole)
    })
  }
  return { text: MARKS.reduce((rest, pattern) => rest.replace(pattern, blank), text), addresses, originOf }
}

function blank(whole: string): string {
  return whole.replace(/[^\n]/g, MARKUP)
}

/** A comment ends where its end first stands, whatever beginnings it holds. */
function withoutComments(text: string): string {
  const [before = '', ...rest] = text.split('<!--')
  const shown = rest.map((part) => {
    const end = part.indexOf('-->')
    const inside = end === -1 ? part.length : end + 3
    return MARKUP.repeat(4) + blank(part.slice(0, inside)) + part.slice(inside)
  })
  return before + shown.join('')
}

/** Spaces that were written as entities become spaces: they part figures and their groups. */
function withoutEntities(markdown: string): Pick<Prose, 'text' | 'originOf'> {
  if (!markdown.includes('&')) return { text: markdown, originOf: (at) => at }
  // Where spaces stand that were longer, and by how much all of them so far were longer.
  const spaces: number[] = []
  const cuts: number[] = []
  let cut = 0
  const text = markdown.replace(/&(?:nbsp|ensp|thinsp|#160|#8239|#xa0|#x202f);/gi, (entity, at: number) => {
    spaces.push(at - cut)
    cut += entity.length - 1
    cuts.push(cut)
    return '\u00a0'
  })
  return { text, originOf: (at) => at + (cuts[lastAtMost(spaces, at - 1)] ?? 0) }
}
