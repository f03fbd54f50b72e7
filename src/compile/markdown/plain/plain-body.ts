import { readBlocks } from './read-blocks.ts'
import { writeBody } from './write-body.ts'
import type { BodySource } from '../body-source.ts'
import type { CompiledBody } from '../compiled-body.ts'

/** Longer texts are left to remark, in characters: so what is made of them is bounded. */
const LONGEST = 64 * 1024

/** Tabs, which count as up to four columns; strikethrough; and what a parser leaves out at the beginning. */
const NOT_PLAIN = /\t|~~|^\ufeff/

/**
 * Compiles a body that is plain Markdown, to the very same that remark makes of it, at a small part of the cost. Undefined
 * where it may hold anything but paragraphs, headings, flat lists, quotations of paragraphs and rules, with emphasis,
 * links, code and escapes that can be read in one way only, and where anything is to be reported: that is for remark.
 */
export function plainBody(source: BodySource): CompiledBody | undefined {
  const { markdown, language } = source
  if (markdown.length > LONGEST || NOT_PLAIN.test(markdown)) return undefined
  const blocks = readBlocks(source)
  return blocks && writeBody(blocks, language)
}
