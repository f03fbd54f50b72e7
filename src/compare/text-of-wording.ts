import { textOfBody } from './text-of-body.ts'
import type { Page } from '../model/page.ts'
import type { Release } from '../model/release.ts'

/** Headline, written summary and body of a release or standing page as plain text, as its page would show them. */
export function textOfWording(said: Release | Page): string {
  const summary = said.kind === 'release' ? said.standfirst : said.summary
  return [said.title, ...(summary === undefined ? [] : [summary]), textOfBody(said.body)].join('\n')
}
