import { inPassages, matchesIn, type Rule } from '../rule.ts'

/** Not between numbers, where it may be a sum, nor in Arabic, where names of countries have it. */
const HYPHEN = /(?<=[\p{L}\p{M}\p{N}»”’"),.][ \u00a0])-{1,3}(?=[ \u00a0][\p{L}\p{N}«“‘"(¿¡])(?!(?<=\d.-{1,3})[ \u00a0]\d)/gu

export const DASH: Rule = {
  id: 'dash',
  level: 'warning',
  about: 'Between words with spaces around it stands a dash, no hyphen. Not looked for in Arabic.',
  examples: [
    { language: 'en', wrong: 'Two ships - the largest - came.', right: 'Two ships – the largest – came.', isFixed: true },
    { language: 'es', wrong: 'Dos barcos -- los mayores -- llegaron.', right: 'Dos barcos – los mayores – llegaron.', isFixed: true },
  ],
  find: (text) =>
    inPassages(text, (passage) =>
      text.language === 'ar' ? [] : matchesIn(passage, HYPHEN).map(({ from, to }) => ({ from, to, edits: [{ from, to, text: '–' }] })),
    ),
}
