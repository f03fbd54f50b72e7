import { textOfInlines, type Inline } from './inline.ts'
import { isAddress } from '../typeset-tree.ts'
import { NO_TEXT, typesetRuns } from '../../../language/typography.ts'
import type { Language } from '../../../model/locale.ts'

/** Sets the text of a block by the rules of its language, as `typesetTree` does: code and addresses stay as typed. */
export function typesetInlines(inlines: readonly Inline[], language: Language): readonly Inline[] {
  const runs: string[] = []
  gatherRuns(inlines, runs)
  const set = typesetRuns(runs, language)
  let next = 0
  const replaced = (one: Inline): Inline => {
    if (one.kind === 'text') return { kind: 'text', text: set[next++] ?? one.text }
    if (one.kind === 'open' || one.kind === 'close') return one
    if (one.kind === 'link' && !isAddressLink(one)) return { ...one, words: one.words.map(replaced) }
    next += 1
    return one
  }
  return inlines.map(replaced)
}

function gatherRuns(inlines: readonly Inline[], runs: string[]): void {
  for (const one of inlines) {
    if (one.kind === 'text') runs.push(one.text)
    else if (one.kind === 'code') runs.push(NO_TEXT)
    else if (one.kind === 'link') {
      if (isAddressLink(one)) runs.push(NO_TEXT)
      else gatherRuns(one.words, runs)
    }
  }
}

function isAddressLink({ words }: Extract<Inline, { kind: 'link' }>): boolean {
  return isAddress(textOfInlines(words))
}
