import { findWords, type Wanted } from '../find-words.ts'
import type { GlossaryEntry } from '../house-style.ts'
import type { Stretch } from '../passage.ts'
import { inPassages, type Rule } from '../rule.ts'

const STYLE =
  'glossary:\n  - { say: irregular migration, not: illegal migration, language: en, fix: true, exceptions: [the Illegal Migration Act] }'

const ARABIC = 'glossary:\n  - { say: الهجرة غير النظامية, not: الهجرة غير الشرعية, language: ar }'

export const GLOSSARY: Rule = {
  id: 'glossary',
  level: 'warning',
  about:
    'Some words are those of the house, and others are not: `glossary` in style.yaml lists them. What stands in quotation marks or a quotation was said by others and is left alone.',
  examples: [
    {
      ...{ language: 'en', isFixed: true, style: STYLE },
      wrong: 'Illegal migration has many causes, says a report on the Illegal Migration Act.',
      right: 'Irregular migration has many causes, says a report on the Illegal Migration Act.',
    },
    {
      ...{ language: 'ar', isFixed: false, style: ARABIC },
      wrong: 'تقرير جديد للهجرة غير الشرعية.',
      right: 'تقرير جديد للهجرة غير النظامية.',
    },
  ],
  find: (text) =>
    text.house.glossary
      .filter(({ language }) => language === text.language)
      .flatMap((entry) =>
        inPassages(text, (passage) => findWords(passage, wantedOf(entry)).map((one) => foundOf(entry, one, passage.text))),
      ),
}

const known = new WeakMap<GlossaryEntry, Wanted>()

function wantedOf(entry: GlossaryEntry): Wanted {
  const { say, not, exceptions, language, inQuotations } = entry
  const wanted = known.get(entry) ?? { words: not, within: [say, ...exceptions], language, isExact: false, inQuotations }
  known.set(entry, wanted)
  return wanted
}

function foundOf({ say, note, fix, not, language }: GlossaryEntry, { from, to }: Stretch, text: string) {
  const written = text.slice(from, to)
  const instead = `"${say}"${note === undefined ? '' : ` (${note.replace(/\.$/, '')})`}`
  const inCase = written.charAt(0) === written.charAt(0).toLowerCase() ? say : say.charAt(0).toUpperCase() + say.slice(1)
  const isListed = not.some((words) => words.toLowerCase() === written.toLowerCase().replace(/\s+/g, ' '))
  const isShouted = written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()
  const mayBeFixed = fix && isListed && !isShouted && !(language === 'en' && changesArticle(text.slice(0, from), written, say))
  return { from, to, instead, edits: mayBeFixed ? [{ from, to, text: inCase }] : undefined }
}

/** Whether an English article stands before that the other word would not have. */
function changesArticle(before: string, written: string, say: string): boolean {
  return /(?<![\p{L}])an?\s+$/iu.test(before) && /^[aeiou]/i.test(written) !== /^[aeiou]/i.test(say)
}
