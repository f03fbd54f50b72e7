import type { Language } from '../model/locale.ts'

/** A piece of a sentence: a name, which markup may wrap, or what stands between names, spaces included. */
export interface Segment {
  readonly text: string
  readonly isName: boolean
}

export type Conjunction = 'or' | 'and'

/** Names in a row: `A, B ou C`; no comma before the conjunction, as in the texts of the United Nations. */
export function joinNames(names: readonly string[], language: Language, kind: Conjunction): readonly Segment[] {
  return names.flatMap((text, index) => {
    const name = { text, isName: true }
    if (index === 0) return [name]
    const isLast = index === names.length - 1
    return [{ text: isLast ? conjunction(text, language, kind) : SEPARATORS[language], isName: false }, name]
  })
}

const SEPARATORS: Readonly<Record<Language, string>> = { en: ', ', fr: ', ', es: ', ', ar: '، ' }

/** With its spaces. The Arabic wāw is written onto the word that follows. */
function conjunction(next: string, language: Language, kind: Conjunction): string {
  switch (language) {
    case 'en':
      return kind === 'or' ? ' or ' : ' and '
    case 'fr':
      return kind === 'or' ? ' ou ' : ' et '
    case 'es':
      return kind === 'or' ? spanishOr(next) : spanishAnd(next)
    case 'ar':
      return kind === 'or' ? ' أو ' : ' و'
  }
}

/** An o-sound: a letter o, with or without a mute h, and the numbers read as ocho… and once. */
const O_SOUND = /^(?:h?o|8|11(?:[. ]?\d{3})*(?![. ]?\d))/

/** An i-sound that is no part of a diphthong: Isabel, Hiroshi, Yves; not hielo, hiato, Yolanda. */
const I_SOUND = /^(?:i|hi(?![ae])|y(?=[b-df-hj-np-tv-xz]))/

function spanishOr(next: string): string {
  return O_SOUND.test(folded(next)) ? ' u ' : ' o '
}

function spanishAnd(next: string): string {
  return I_SOUND.test(folded(next)) ? ' e ' : ' y '
}

/** In plain small letters, from the first letter or digit on: «Óscar» → oscar». */
function folded(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/^[^\p{L}\p{N}]+/u, '')
}
