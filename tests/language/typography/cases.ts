import { expect, it } from 'vitest'
import { typeset } from '../../../src/language/typography.ts'
import type { Language } from '../../../src/model/locale.ts'

/** A text as typed and as set. In both `~` stands for U+00A0 and `_` for U+202F. */
export type Case = readonly [typed: string, set: string]

/** A text that stays as typed. */
export function same(text: string): Case {
  return [text, text]
}

/** One test per case, which also sets the outcome once more. */
export function testCases(language: Language, cases: readonly Case[]): void {
  it.each(cases)('%s → %s', (typed, set) => {
    const outcome = typeset(withSpaces(typed), language)
    expect(withMarks(outcome)).toBe(set)
    expect(withMarks(typeset(outcome, language))).toBe(set)
  })
}

function withSpaces(text: string): string {
  return text.replaceAll('~', '\u00a0').replaceAll('_', '\u202f')
}

function withMarks(text: string): string {
  return text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_')
}
