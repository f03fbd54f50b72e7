import type { Language } from '../model/locale.ts'

/** What Arabic may put over and under its letters, or between them. */
const SIGNS = '[\\u064b-\\u0652\\u0670\\u0640]*'

const SPACE = '[ \\u00a0\\u202f\\n]+'

/**
 * A pattern that finds any of these words or phrases as whole words, the longest first. Before
 * an Arabic word may stand what is written together with it: "and" (و ف), "with", "as" and "for" (ب ك ل), and the article, which may be
 * there where it is not listed. All other inflection counts only where it is listed.
 */
export function wordPattern(words: readonly string[], language: Language, flags: '' | 'i'): RegExp {
  const form = language === 'ar' ? arabicForm : plainForm
  const forms = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map((one) => form(one.trim().split(/\s+/)))
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, `gu${flags}`)
}

function plainForm(words: readonly string[]): string {
  return words.map(escaped).join(SPACE)
}

function arabicForm(words: readonly string[]): string {
  const [first = '', ...rest] = words
  const hasArticle = /^ال(?=..)/u.test(first)
  const stem = hasArticle ? first.slice(2) : first
  const joined = [stem, ...rest].map((word) => Array.from(word, (sign) => escaped(sign) + SIGNS).join('')).join(SPACE)
  const article = `(?:(?:[بك]${SIGNS})?ال|لل)`
  return `(?:[وف]${SIGNS})?${hasArticle ? article : `(?:${article}|[بكل]${SIGNS})?`}${joined}`
}

/** A text as a pattern of it, with either apostrophe. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’]/g, "['’]")
}
