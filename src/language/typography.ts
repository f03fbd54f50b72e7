import { ARABIC } from './typography/arabic.ts'
import { ENGLISH } from './typography/english.ts'
import { FRENCH } from './typography/french.ts'
import { revise, type Draft } from './typography/revise.ts'
import type { RulesForSign } from './typography/rules.ts'
import { SPANISH } from './typography/spanish.ts'
import type { InEveryLanguage, Language } from '../model/locale.ts'

const RULES: InEveryLanguage<readonly RulesForSign[]> = { en: ENGLISH, fr: FRENCH, es: SPANISH, ar: ARABIC }

/**
 * Sets plain text by the small rules of its language: quotation marks, apostrophes, spaces that do not break. Letters
 * and digits stay, as do addresses and paths; setting twice changes nothing more.
 */
export function typeset(text: string, language: Language): string {
  return typesetRuns([text], language).join('')
}

/** A run that stands for something inside a line that is no text, such as code. */
export const NO_TEXT = '\ufffc'

/**
 * Sets the runs of text of one block as the one text that they are, since a quotation may open in one and close in
 * another. Gives back as many runs, cut at the same places; `NO_TEXT` comes back as it is.
 */
export function typesetRuns(runs: readonly string[], language: Language): readonly string[] {
  const start: Draft = { text: runs.join(''), cuts: endsOf(runs) }
  const { text, cuts } = RULES[language].reduce(
    (draft, { sign, rules }) => (sign.test(draft.text) ? rules.reduce(revise, draft) : draft),
    start,
  )
  return cuts.map((end, index) => text.slice(cuts[index - 1] ?? 0, end))
}

function endsOf(runs: readonly string[]): readonly number[] {
  let end = 0
  return runs.map((run) => (end += run.length))
}
