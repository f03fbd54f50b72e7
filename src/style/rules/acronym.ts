import type { Language } from '../../model/locale.ts'
import type { HouseStyle } from '../house-style.ts'
import type { Passage } from '../passage.ts'
import { isWithin, quotationsIn } from '../quotations.ts'
import { matchesIn, type Found, type Rule, type StyledText } from '../rule.ts'
import { KNOWN_ACRONYMS } from '../words/known-acronyms.ts'

/** Two to six capital letters that are no part of anything longer, such as a name of a document; several may have an s. */
const ACRONYM = /(?<![\p{L}\p{M}\p{N}&@/._+-]|[A-CE-KM-Z][’'])([A-Z]{2,6})s?(?![\p{L}\p{M}\p{N}&@/_+-]|[.’']\p{L}|\s?\d)/gu

/** A number in Roman letters, or a grade such as AA. */
const NO_ACRONYM = /^(?:[IVXLC]+|(\p{Lu})\1+)$/u

export const ACRONYM_SPELT_OUT: Rule = {
  id: 'acronym',
  level: 'warning',
  about:
    'What an acronym stands for is said where a text first uses it: "the World Food Programme (WFP)". Those that everybody knows are let pass, those under `known` in style.yaml, and those whose words, listed there under `acronyms`, stand before.',
  examples: [
    {
      ...{ language: 'en', isFixed: false },
      wrong: 'The WFP has sent a ship. The UN thanks the crew.',
      right: 'The World Food Programme (WFP) has sent a ship. The UN thanks the crew.',
    },
    {
      ...{ language: 'fr', isFixed: false, style: 'acronyms: { PAM: { fr: Programme alimentaire mondial } }' },
      wrong: 'Le PAM a envoyé un navire.',
      right: 'Le Programme alimentaire mondial a envoyé un navire. Le PAM remercie les autorités.',
    },
    {
      ...{ language: 'es', isFixed: false, style: 'known: [OIM]' },
      wrong: 'La OIM y el PMA han enviado un barco.',
      right: 'La OIM y el PMA (Programa Mundial de Alimentos) han enviado un barco.',
    },
  ],
  find: (text) => {
    const seen = new Set<string>()
    return text.passages.flatMap((passage, index) =>
      passage.part === 'text' ? firstUses(passage, text.passages.slice(0, index), text, seen) : [],
    )
  },
}

function firstUses(passage: Passage, before: readonly Passage[], { house, language }: StyledText, seen: Set<string>): readonly Found[] {
  if (isShouted(passage.text)) return []
  const quotations = quotationsIn(passage)
  return matchesIn(passage, ACRONYM).flatMap(({ from, to, match }): readonly Found[] => {
    const acronym = match[1] ?? ''
    if (seen.has(acronym) || KNOWN_ACRONYMS.has(acronym) || NO_ACRONYM.test(acronym) || house.knownAcronyms.includes(acronym)) return []
    if (isWithin({ from, to }, quotations) || isBesideCapitals(passage.text, from, to)) return []
    seen.add(acronym)
    const earlier = [...before.map(({ text }) => text), passage.text.slice(0, from)].join('\n')
    const words = meaningOf(acronym, house, language)
    if (isSpeltOut(passage.text, from, to) || new RegExp(`\\(${acronym}s?\\b`).test(earlier)) return []
    if (words !== undefined && earlier.toLowerCase().includes(words.toLowerCase())) return []
    return [
      { passage, from, to, written: acronym, instead: words === undefined ? `its words, and then (${acronym})` : `${words} (${acronym})` },
    ]
  })
}

function meaningOf(acronym: string, { acronyms }: HouseStyle, language: Language): string | undefined {
  const words = Object.hasOwn(acronyms, acronym) ? acronyms[acronym] : undefined
  return typeof words === 'string' ? words : words?.[language]
}

/** "the words (ABC)", "the words, or ABC", or "ABC (the words)". */
function isSpeltOut(text: string, from: number, to: number): boolean {
  if (/, (?:or|ou|o) (?:l[ea’] ?|el |la )?$/.test(text.slice(0, from))) return true
  return /\p{L}[)»”’*_\ufffc]*\s*[([][^()[\]]{0,40}$/u.test(text.slice(0, from)) || /^\s?\(\p{L}/u.test(text.slice(to))
}

/** A heading or a notice in capital letters says nothing with them. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters > 0 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters / 2
}

function isBesideCapitals(text: string, from: number, to: number): boolean {
  return /\p{Lu}{2,}[ \u00a0]$/u.test(text.slice(0, from)) || /^[ \u00a0]\p{Lu}{2,}(?!\p{L})/u.test(text.slice(to))
}
