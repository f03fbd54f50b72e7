import type { Passage } from '../passage.ts'
import { inPassages, matchesIn, type Found, type Rule } from '../rule.ts'

export const INVERTED_MARK: Rule = {
  id: 'inverted-mark',
  level: 'warning',
  about: 'In Spanish, a question opens with ¿ and an exclamation with ¡.',
  examples: [
    { language: 'es', key: 'title', wrong: 'Cuándo llegan los barcos?', right: '¿Cuándo llegan los barcos?', isFixed: false },
    { language: 'es', wrong: 'Dijo: «Por fin!».', right: 'Dijo: «¡Por fin!».', isFixed: false },
  ],
  find: (text) =>
    text.language === 'es' ? inPassages(text, (passage) => [...unopened(passage, '?', '¿'), ...unopened(passage, '!', '¡')]) : [],
}

/** Marks before which, since the one before, no sentence was opened by either inverted mark. */
function unopened(passage: Passage, close: string, open: string): readonly Omit<Found, 'passage'>[] {
  return matchesIn(passage, new RegExp(`\\${close}+(?=\\s|$|[»”")\\].,;])`, 'g')).flatMap(({ from, to }) => {
    const since = passage.text.lastIndexOf(close, from - 1) + 1
    return /[¿¡]/.test(passage.text.slice(since, from)) ? [] : [{ from, to, instead: open }]
  })
}
