import { inPassages, matchesIn, type Rule } from '../rule.ts'

const ARABIC: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

export const ARABIC_MARKS: Rule = {
  id: 'arabic-marks',
  level: 'warning',
  about: 'Arabic has a comma, a semicolon and a question mark of its own.',
  examples: [{ language: 'ar', wrong: 'وصلت القوارب, فهل هي بخير?', right: 'وصلت القوارب، فهل هي بخير؟', isFixed: true }],
  find: (text) =>
    inPassages(text, (passage) =>
      text.language === 'ar'
        ? matchesIn(passage, /(?<=\p{Script=Arabic}\p{M}*[)»]?)[,;?](?=\s|$|[»)])/gu).map(({ from, to, match }) => ({
            ...{ from, to, edits: [{ from, to, text: ARABIC[match[0]] ?? '' }] },
          }))
        : [],
    ),
}
