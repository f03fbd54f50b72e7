/** The prose of Markdown, and the addresses that were in its markup. */
export interface Prose {
  readonly text: string
  readonly addresses: readonly { readonly href: string; readonly at: number }[]
  /** Where a character of `text`, or the address at it, stands in the Markdown. */
  originOf(at: number): number
}

/** Stands for a character of markup; no reader of text knows it. */
const MARKUP = '\ufffc'

/** What is no prose: code, comments, pictures, marks of notes and of lists. The order matters, since code may look like all of it. */
const NO_PROSE: readonly RegExp[] = [
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gm,
  /<!--[\s\S]*?-->/g,
  /(`+)(?!`)[^\n]*?[^`]\1(?!`)/g,
  /!\[[^\]\n]*\]\([^)\n]*\)/g,
  /\[\^[^\]\s]+\]:?/g,
  /^(?:[ \t]|> ?)*\d{1,9}[.)](?=\s)/gm,
]

/** Where markup names addresses: Markdown links, their definitions, and attributes of raw HTML. */
const ADDRESSES: readonly RegExp[] = [
  /\]\(\s*<?([^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)[^)\n]*\)/g,
  /^ {0,3}\[[^\]\n]+\]:\s*<?([^\s<>]+)>?/gm,
  /<a\s[^<>]*?href\s*=\s*["']?([^\s"'<>]+)[^<>]*>/gi,
]

/** What is left of markup once the addresses are out: tags, and the names of definitions. */
const MARKS: readonly RegExp[] = [/<\/?[a-z][^<>]*>/gi, /\]\[[^\]\n]*\]/g]

/**
 * Blanks everything in Markdown that is no prose. It is an estimate, at a tenth of the cost of parsing: good enough to find
 * figures in, and not to publish.
 */
export function proseOf(markdown: string): Prose {
  const addresses: { href: string; at: number }[] = []
  const blank = (whole: string) => whole.replace(/[^\n]/g, MARKUP)
  const { text: plain, originOf } = withoutEntities(markdown)
  let text = NO_PROSE.reduce((rest, pattern) => rest.replace(pattern, blank), plain)
  for (const pattern of ADDRESSES) {
    text = text.replace(pattern, (whole: string, href: string, at: number) => {
      addresses.push({ href, at: at + whole.indexOf(href) })
      return blank(whole)
    })
  }
  return { text: MARKS.reduce((rest, pattern) => rest.replace(pattern, blank), text), addresses, originOf }
}

/** Spaces that were written as entities become spaces: they part figures and their groups. */
function withoutEntities(markdown: string): Pick<Prose, 'text' | 'originOf'> {
  if (!markdown.includes('&')) return { text: markdown, originOf: (at) => at }
  const cuts: { at: number; cut: number }[] = []
  let cut = 0
  const text = markdown.replace(/&(?:nbsp|ensp|thinsp|#160|#8239|#xa0|#x202f);/gi, (entity, at: number) => {
    cuts.push({ at: at - cut, cut: entity.length - 1 })
    cut += entity.length - 1
    return '\u00a0'
  })
  return { text, originOf: (at) => cuts.reduce((origin, one) => (one.at < at ? origin + one.cut : origin), at) }
}
