import { typeset } from '../../language/typography.ts'
import { inPassages, matchesIn, type Rule } from '../rule.ts'

/** Straight marks become those of the language where they open and close in turn; else the build leaves all of a block. */
export const UNPAIRED_QUOTE: Rule = {
  id: 'unpaired-quote',
  level: 'warning',
  about: 'Straight quotation marks come in pairs. Where one is missing, the build leaves all of the paragraph straight.',
  examples: [
    { language: 'en', wrong: 'She said: "All came.', right: 'She said: "All came."', isFixed: false },
    { language: 'fr', wrong: 'Elle a dit : "Tous sont là.', right: 'Elle a dit : "Tous sont là."', isFixed: false },
  ],
  find: (text) =>
    inPassages(text, (passage) => {
      // Behind an equals sign it belongs to the markup of some other program.
      if (!passage.text.includes('"') || /=\s?"/.test(passage.text)) return []
      const isOdd = passage.text.split('"').length % 2 === 0
      if (text.language === 'ar' ? !isOdd : !typeset(passage.text, text.language).includes('"')) return []
      // Behind a digit it stands for inches, or for seconds.
      return matchesIn(passage, /(?<!\d)"/g).slice(0, 1)
    }),
}
