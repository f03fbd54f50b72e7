import type { Localized } from '../model/contact.ts'
import { LANGUAGES, type Language } from '../model/locale.ts'
import type { Term } from '../model/site.ts'
import type { Label } from '../model/view/parts.ts'

/** A text in a language; where it is missing, in the default language and marked as such, else in any there is. */
export function localize(text: Localized, language: Language, fallback: Language): Label {
  if (typeof text === 'string') return { text, lang: undefined }
  const found = [language, fallback, ...LANGUAGES].find((one) => text[one] !== undefined) ?? fallback
  return { text: text[found] ?? '', lang: found === language ? undefined : found }
}

/** A term's name in a language. */
export function nameOf(term: Term, language: Language, fallback: Language): Label {
  return localize(term.names, language, fallback)
}
