import { inPassages, matchesIn, type Rule } from '../rule.ts'

const END = '(?=(?:\\s|$|[)\\]»”"’]))'

const MARKS = {
  // A colon between numbers may be a ratio.
  usual: new RegExp(`(?<=[\\p{L}\\p{M}\\p{N}»”’)])[ \\u00a0\\u202f]+(?=([,.;!?،؛؟]+|:(?!\\s*\\d))${END})(?!\\.\\.)`, 'gu'),
  french: new RegExp(`(?<=[\\p{L}\\p{M}\\p{N}»”’)])[ \\u00a0\\u202f]+(?=([,.])${END})`, 'gu'),
}

/** Before ; : ! ? and » French has a space, which the build makes the right one, typed or not. */
export const SPACE_BEFORE_MARK: Rule = {
  id: 'space-before-mark',
  level: 'warning',
  about: 'No space stands before a comma or a full stop, nor, but for French, before other marks.',
  examples: [
    { language: 'en', wrong: 'The boats are safe ; all came.', right: 'The boats are safe; all came.', isFixed: true },
    { language: 'fr', wrong: 'Les bateaux , enfin, sont là !', right: 'Les bateaux, enfin, sont là !', isFixed: true },
    { language: 'ar', wrong: 'وصلت القوارب ، وهي بخير.', right: 'وصلت القوارب، وهي بخير.', isFixed: true },
  ],
  find: (text) =>
    inPassages(text, (passage) =>
      matchesIn(passage, text.language === 'fr' ? MARKS.french : MARKS.usual).map(({ from, to, match }) => ({
        ...{ from, to, written: match[1] ?? passage.text.charAt(to) },
        edits: [{ from, to, text: '' }],
      })),
    ),
}
