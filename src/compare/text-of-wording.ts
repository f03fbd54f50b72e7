import { parseFragment } from 'parse5'
import { textOfNode } from './text-of-node.ts'
import type { Page } from '../model/page.ts'
import type { Release } from '../model/release.ts'

/** Headline, written summary and body of a release or standing page as plain text, as its page would show them. */
export function textOfWording(said: Release | Page): string {
  const summary = said.kind === 'release' ? said.standfirst : said.summary
  const body = textOfNode(parseFragment(said.body.pieces.join(''))).trim()
  return [said.title, ...(summary === undefined ? [] : [summary]), body].join('\n')
}
