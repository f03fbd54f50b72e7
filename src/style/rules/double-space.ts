import { inPassages, matchesIn, type Rule } from '../rule.ts'

/** Two spaces after a sentence are a habit of typewriters that no page shows, so they pass. */
export const DOUBLE_SPACE: Rule = {
  id: 'double-space',
  level: 'warning',
  about: 'One space stands between words. Two after a sentence pass.',
  examples: [
    { language: 'en', wrong: 'The boats  are safe.', right: 'The boats are safe.', isFixed: true },
    { language: 'fr', key: 'title', wrong: 'Les bateaux  sont là', right: 'Les bateaux sont là', isFixed: true },
  ],
  find: (text) =>
    inPassages(text, (passage) =>
      matchesIn(passage, /(?<=[^ \n]) {2,}(?=[^ \n])/g)
        .filter(({ from }) => !/[.!?:؟][)"'»”’]*$/.test(passage.text.slice(Math.max(0, from - 8), from)))
        .map(({ from, to }) => ({ from, to, edits: [{ from, to, text: ' ' }] })),
    ),
}
