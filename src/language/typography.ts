import { ARABIC } from './typography/arabic.ts'
import { ENGLISH } from './typography/english.ts'
import { FRENCH } from './typography/french.ts'
import { revise } from './typography/revise.ts'
import type { Rule } from './typography/rules.ts'
import { SPANISH } from './typography/spanish.ts'
import type { InEveryLanguage, Language } from '../model/locale.ts'

const RULES: InEveryLanguage<readonly Rule[]> = { en: ENGLISH, fr: FRENCH, es: SPANISH, ar: ARABIC }

/**
 * Sets plain text by the small rules of its language: quotation marks, apostrophes, spaces that do not break. Letters
 * and digits stay, as do addresses and paths; setting twice changes nothing more.
 */
export function typeset(text: string, language: Language): string {
  return typesetRuns([text], language).join('')
}

/**
 * Sets the runs of text of one block as the one text that they are, since a quotation may open in one and close in
 * another. Gives back as many runs, cut at the same places; one that is U+FFFC stands for something that is no text,
 * and comes back as it is.
 */
export function typesetRuns(runs: readonly string[], language: Language): readonly string[] {
  const start = { text: runs.join(''), cuts: endsOf(runs) }
  const { text, cuts } = RULES[language].reduce(revise, start)
  return cuts.map((end, index) => text.slice(cuts[index - 1] ?? 0, end))
}

function endsOf(runs: readonly string[]): readonly number[] {
  let end = 0
  return runs.map((run) => (end += run.length))
}
