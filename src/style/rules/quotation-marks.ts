import type { InEveryLanguage } from '../../model/locale.ts'
import type { Edit } from '../finding.ts'
import type { Passage } from '../passage.ts'
import { inPassages, type Found, type Rule } from '../rule.ts'

interface Marks {
  /** The pairs of others. */
  readonly wrong: readonly (readonly [open: string, close: string])[]
  /** Within which those of others are right. */
  readonly outer: readonly [open: string, close: string]
  readonly right: readonly [open: string, close: string]
}

const GUILLEMETS = ['«', '»'] as const

const MARKS: InEveryLanguage<Marks> = {
  en: { wrong: [GUILLEMETS, ['„', '“']], outer: ['“', '”'], right: ['“', '”'] },
  fr: { wrong: [['“', '”']], outer: GUILLEMETS, right: ['« ', ' »'] },
  es: { wrong: [['“', '”']], outer: GUILLEMETS, right: GUILLEMETS },
  // The build leaves Arabic as it is typed, straight marks too.
  ar: {
    wrong: [
      ['“', '”'],
      ['"', '"'],
    ],
    outer: GUILLEMETS,
    right: GUILLEMETS,
  },
}

/** Straight marks the build makes right by itself, but for Arabic. */
export const QUOTATION_MARKS: Rule = {
  id: 'quotation-marks',
  level: 'warning',
  about:
    'A quotation has the marks of its language: “ ” in English, « » in French, Spanish and Arabic. Straight ones the build sets, but for Arabic.',
  examples: [
    { language: 'en', wrong: '«All came», she said.', right: '“All came”, she said.', isFixed: true },
    { language: 'fr', wrong: '“Tous sont là”, dit-elle.', right: '« Tous sont là », dit-elle.', isFixed: true },
    { language: 'es', wrong: '“Llegaron todos”, dijo.', right: '«Llegaron todos», dijo.', isFixed: true },
    { language: 'ar', wrong: 'وقالت: "وصل الجميع".', right: 'وقالت: «وصل الجميع».', isFixed: true },
  ],
  find: (text) => inPassages(text, (passage) => wrongPairs(passage, MARKS[text.language])),
}

function wrongPairs({ text }: Passage, { wrong, outer, right }: Marks): readonly Omit<Found, 'passage'>[] {
  const found: Omit<Found, 'passage'>[] = []
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === outer[0]) depth += 1
    else if (sign === outer[1]) depth = Math.max(0, depth - 1)
    const pair = depth === 0 ? wrong.find(([open]) => open === sign) : undefined
    const end = pair ? text.indexOf(pair[1], at + 1) : -1
    if (!pair || end === -1) continue
    const [open, close] = pair
    // A space that was typed inside goes with the mark.
    const opening: Edit = { from: at, to: at + 1 + spaces(text, at + 1, 1), text: right[0] }
    const closing: Edit = { from: end - spaces(text, end - 1, -1), to: end + 1, text: right[1] }
    const edits = opening.to < closing.from ? [opening, closing] : undefined
    found.push({ from: at, to: end + 1, written: `${open} ${close}`, instead: right.map((mark) => mark.trim()).join(' '), edits })
    at = end
  }
  return found
}

function spaces(text: string, at: number, step: 1 | -1): number {
  let count = 0
  while (/[ \u00a0\u202f]/.test(text.charAt(at + count * step))) count += 1
  return count
}
