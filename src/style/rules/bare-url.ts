import { isWithin } from '../quotations.ts'
import { inPassages, matchesIn, type Rule } from '../rule.ts'

export const BARE_URL: Rule = {
  id: 'bare-url',
  level: 'warning',
  about: 'An address in a text is a link, best with the name of what is there.',
  seesAddresses: true,
  examples: [
    { language: 'en', wrong: 'See https://example.org/report.', right: 'See [the report](https://example.org/report).', isFixed: false },
    { language: 'en', wrong: 'See www.example.org/report.', right: 'See <https://example.org/report>.', isFixed: false },
  ],
  find: (text) =>
    inPassages(text, (passage) =>
      ['text', 'heading', 'cell'].includes(passage.part)
        ? matchesIn(passage, /\b(?:https?:\/\/|www\.)[^\s<>]{2,}/gi)
            .map(({ from, match }) => ({ from, written: match[0].replace(/[.,;:!?)»”]+$/, '') }))
            .map(({ from, written }) => ({ from, to: from + written.length, written }))
            .filter((found) => !isWithin(found, passage.links))
        : [],
    ),
}
