import type { Edit } from './finding.ts'
import type { HouseStyle, StyleLevel, StyleRule } from './house-style.ts'
import type { Passage, Stretch } from './passage.ts'
import type { Language } from '../model/locale.ts'

/** A source as the rules see it. */
export interface StyledText {
  readonly language: Language
  /** Those of the front matter, then those of the body, each in their order. */
  readonly passages: readonly Passage[]
  readonly house: HouseStyle
}

/** Something against a rule. */
export interface Found extends Stretch {
  readonly passage: Passage
  /** What is better, for people. */
  readonly instead?: string
  /** What mends it whatever stands around it: all of it or nothing. Stretches of the passage. */
  readonly edits?: readonly Edit[] | undefined
  /** What is told of it, where that is not the stretch itself. */
  readonly written?: string
}

/** A text that breaks a rule, and one that says the same and keeps it. The handbook shows them, and tests try them. */
export interface Example {
  readonly language: Language
  readonly wrong: string
  readonly right: string
  /** Where they stand; in the body where it is absent. */
  readonly key?: 'title' | 'summary' | 'place'
  /** Other lines of the front matter. */
  readonly lines?: readonly string[]
  /** What style.yaml says. */
  readonly style?: string
  /** Whether `check --fix` makes the right one of the wrong one. */
  readonly isFixed: boolean
}

/** One rule of the house style. */
export interface Rule {
  readonly id: StyleRule
  /** What is made of what it finds where style.yaml does not say. */
  readonly level: StyleLevel
  /** What it is for, in a sentence or two. */
  readonly about: string
  readonly examples: readonly Example[]
  /** Whether addresses and paths are looked at, too. */
  readonly seesAddresses?: true
  find(text: StyledText): readonly Found[]
}

/** What a look at a passage finds in all of a text. */
export function inPassages({ passages }: StyledText, look: (passage: Passage) => readonly Omit<Found, 'passage'>[]): readonly Found[] {
  return passages.flatMap((passage) => look(passage).map((found) => ({ ...found, passage })))
}

/** All matches of a global pattern in the text of a passage. */
export function matchesIn({ text }: Passage, pattern: RegExp): readonly (Stretch & { readonly match: RegExpExecArray })[] {
  return [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, match }))
}
