import { inPassages, matchesIn, type Rule } from '../rule.ts'

/** Opening marks stand for letters in English transcriptions, such as that of a city in Yemen, and so are left there. */
const SIGNS = { en: /(?<=\p{L})[´`](?=\p{L})/gu, fr: /(?<=\p{L})[´`‘](?=\p{L})/gu }

export const APOSTROPHE: Rule = {
  id: 'apostrophe',
  level: 'warning',
  about: 'An apostrophe is ’ or the straight one, which the build sets; no accent and no opening mark.',
  examples: [
    { language: 'en', wrong: 'The ship`s crew is safe.', right: 'The ship’s crew is safe.', isFixed: true },
    { language: 'fr', wrong: 'L´équipage est sauf.', right: 'L’équipage est sauf.', isFixed: true },
  ],
  find: (text) =>
    inPassages(text, (passage) =>
      text.language === 'ar'
        ? []
        : matchesIn(passage, text.language === 'fr' ? SIGNS.fr : SIGNS.en).map(({ from, to }) => ({
            from,
            to,
            edits: [{ from, to, text: '’' }],
          })),
    ),
}
