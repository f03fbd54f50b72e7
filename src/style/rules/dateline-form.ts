import type { Passage } from '../passage.ts'
import { type Found, type Rule, type StyledText } from '../rule.ts'

/** What may stand between a place and a dash: a country, a date, an agency in brackets. */
const REST = "(?:, \\p{Lu}[\\p{L} ’'-]{1,30}?)?(?:,? ?\\([^()]{1,30}\\))?(?:[,،]? ?(?:le |el )?\\d{1,2}[^–—.\\n]{0,30})?"

const DASH = '[ \\u00a0]*(?:[–—]|--?(?=\\s))'

/** A place in capital letters, with a date. */
const IN_CAPITALS = new RegExp(`^\\p{Lu}[\\p{Lu} .’'-]{2,30},? ?(?:\\([^()]{1,30}\\))?,? (?:le |el )?\\d{1,2}[^–—.\\n]{2,30}${DASH}`, 'u')

export const DATELINE_FORM: Rule = {
  id: 'dateline-form',
  level: 'warning',
  about:
    'The place of a release stands alone under `place`, and the build puts it before the text, with a dash: "Lima – …". So neither has more.',
  examples: [
    { language: 'en', key: 'place', wrong: 'LIMA', right: 'Lima', isFixed: false },
    { language: 'en', key: 'place', wrong: 'Lima –', right: 'Lima', isFixed: false },
    {
      language: 'en',
      wrong: 'Lima, 8 March – Forty boats are safe.',
      right: 'Forty boats are safe.',
      isFixed: false,
      lines: ['place: Lima'],
    },
    { language: 'fr', wrong: 'Lima (OIM) – Les bateaux sont là.', right: 'Les bateaux sont là.', isFixed: false, lines: ['place: Lima'] },
  ],
  find: (text) => {
    const place = text.passages.find(({ part }) => part === 'place')
    const first = text.passages.find(({ part }) => part === 'text')
    return [...(place ? inPlace(place) : []), ...(first && !first.isQuotation ? inBody(first, place, text) : [])]
  },
}

function inPlace(passage: Passage): readonly Found[] {
  const { text } = passage
  const isShouted = text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()
  const hasMore = /[\p{Pd}:,.،]\s*$|\d/u.test(text)
  return isShouted || hasMore ? [{ passage, from: 0, to: text.length, instead: 'the name of the place alone' }] : []
}

function inBody(passage: Passage, place: Passage | undefined, { language }: StyledText): readonly Found[] {
  const name = place?.text.trim().replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
  const isNamed = name === undefined || language === 'ar' ? null : new RegExp(`^${name}${REST}${DASH}`, 'iu').exec(passage.text)
  const written = (isNamed ?? IN_CAPITALS.exec(passage.text))?.[0]
  if (written === undefined) return []
  return [{ passage, from: 0, to: written.length, instead: 'the text that follows: its place is put before it, and its day above it' }]
}
