/** Kinds of files that a browser runs, or in which it runs what they hold. */
const ACTIVE = /\.(?:html?|xhtml?|xht|shtml|mht|mhtml|hta|xml|xsl|xslt|rdf|rss|atom|svgz|m?js|cjs|css|swf|jar|wasm|webmanifest|appcache)$/i

/** What makes a drawing more than a drawing; in a text whose white space is single spaces. */
const IN_DRAWINGS: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['it holds a script', /<(?:[\w.-]+:)?(?:script|handler|listener)\b/i],
  ['it holds HTML', /<(?:[\w.-]+:)?(?:foreignObject|iframe|object|embed|html|body)\b/i],
  ['it holds the handler of an event', /[ "'/]on[a-z]+ ?=/i],
  ['it changes its links', /attributeName ?= ?["']? ?(?:[\w.-]+:)?(?:href|on)/i],
  ['it links to something other than a place in itself', /[ "'/:]href ?=(?! ?["'] ?(?:#|data:image\/(?:png|jpeg|gif|webp)[;,]))/i],
  ['it holds an address that is run', /(?:java|vb)script ?:|@import|expression ?\(/i],
  ['it defines names of its own', /<!(?:ENTITY|ATTLIST|ELEMENT|NOTATION)/i],
  ['it holds an instruction for a program', /<\?(?!xml )/i],
  ['it is not in UTF-8', /^ ?(?![ <])|<\?xml [^>]{0,200}encoding ?=(?! ?["']utf-8["'])/i],
]

/**
 * Why a file of content/ could run code in the browser of whoever opens its address; undefined for pictures and documents.
 * A picture in a page runs nothing; but its address can be opened by itself, and is as trusted as the pages are.
 */
export function whyActive(path: string, bytes: Uint8Array): string | undefined {
  const [ending] = ACTIVE.exec(path) ?? []
  if (ending !== undefined) return `browsers run what is in a file that ends in ${ending}`
  if (!/\.svg$/i.test(path)) return undefined
  const text = new TextDecoder().decode(bytes).replace(/\s+/g, ' ')
  return IN_DRAWINGS.find(([, pattern]) => pattern.test(text))?.[0]
}
