import type { Language } from '../model/locale.ts'
import type { Passage, Stretch } from './passage.ts'
import { isWithin, quotationsIn } from './quotations.ts'
import { wordPattern } from './word-pattern.ts'

/** Words to look for, and those in which they are right. Looked for again and again, so that an object of it is kept. */
export interface Wanted {
  readonly words: readonly string[]
  /** Longer ones of which they may be a part. */
  readonly within: readonly string[]
  readonly language: Language
  /** Whether capital letters must be the same. */
  readonly isExact: boolean
  readonly inQuotations: boolean
}

interface Patterns {
  readonly words: RegExp
  readonly within: RegExp | undefined
}

const patterns = new WeakMap<Wanted, Patterns>()

/** Where words stand in a passage, outside of what others said. */
export function findWords(passage: Passage, wanted: Wanted): readonly Stretch[] {
  const { words, within } = patternsOf(wanted)
  const found = stretches(passage.text, words)
  if (found.length === 0) return []
  const right = [...(within ? stretches(passage.text, within) : []), ...(wanted.inQuotations ? [] : quotationsIn(passage))]
  return found.filter((one) => !isWithin(one, right))
}

function patternsOf(wanted: Wanted): Patterns {
  const known = patterns.get(wanted)
  if (known) return known
  const { words, within, language, isExact } = wanted
  const flags = isExact ? '' : 'i'
  const made = {
    words: wordPattern(words, language, flags),
    within: within.length > 0 ? wordPattern(within, language, flags) : undefined,
  }
  patterns.set(wanted, made)
  return made
}

function stretches(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }))
}
