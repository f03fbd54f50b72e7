import type { InSomeLanguages, Language } from '../model/locale.ts'

/** The rules of the house, by the ids that style.yaml and a silencing name, in the order of the handbook. */
export const STYLE_RULES = [
  ...['double-space', 'space-before-mark', 'quotation-marks', 'unpaired-quote', 'apostrophe', 'dash', 'arabic-marks', 'inverted-mark'],
  ...['number-form', 'date-form', 'country-name', 'glossary', 'acronym'],
  ...['headline-length', 'summary-length', 'dateline-form', 'link-text', 'bare-url', 'picture-alt'],
] as const

export type StyleRule = (typeof STYLE_RULES)[number]

/** What a rule makes of what it finds: nothing, or a diagnostic of that severity. */
export const STYLE_LEVELS = ['off', 'warning', 'error'] as const

export type StyleLevel = (typeof STYLE_LEVELS)[number]

/** Words of the house, and those that it does not use in their place. */
export interface GlossaryEntry {
  readonly say: string
  readonly not: readonly string[]
  readonly language: Language
  /** Why, for who reads the warning. */
  readonly note: string | undefined
  /** Longer words in which one of `not` may stand, such as the name of a law. */
  readonly exceptions: readonly string[]
  /** Whether what others said is looked at, too. */
  readonly inQuotations: boolean
  /** Whether one can be put in the place of the other whatever stands around it. */
  readonly fix: boolean
}

/** How a house writes: content/style.yaml, with what it does not say as it usually is. Plain data. */
export interface HouseStyle {
  readonly levels: Readonly<Record<StyleRule, StyleLevel>>
  /** The most characters of a headline and of a summary. */
  readonly headline: number
  readonly summary: number
  readonly glossary: readonly GlossaryEntry[]
  /** Acronyms that readers of this house know. */
  readonly knownAcronyms: readonly string[]
  /** What others stand for. */
  readonly acronyms: Readonly<Record<string, string | InSomeLanguages<string>>>
  /** Names of countries.yaml, which go before those of the United Nations. */
  readonly countries: Readonly<Record<string, InSomeLanguages<string>>>
}
