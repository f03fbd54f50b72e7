import { joinNames, type Segment } from './join-names.ts'
import type { InEveryLanguage, Language } from '../model/locale.ts'

/**
 * Whom to ask at an office. People: `For more information, please contact A or B, IOM Lima`. A desk, which has no names:
 * `For more information: Press Office, IOM Lima`, where an absent role, or one that repeats the office, is left out.
 */
export function contactSentence(
  names: readonly string[],
  role: string | undefined,
  office: string,
  language: Language,
): readonly Segment[] {
  const comma = language === 'ar' ? '، ' : ', '
  const [first] = names
  if (first === undefined) {
    const desk = role === undefined || role === office ? office : `${role}${comma}${office}`
    return [between(`${DESKS[language]}${desk}`)]
  }
  const opening = language === 'ar' ? arabicOpening(first) : PEOPLE[language]
  return [between(opening), ...joinNames(names, language, 'or'), between(`${comma}${office}`)]
}

const PEOPLE: Readonly<Record<Exclude<Language, 'ar'>, string>> = {
  en: 'For more information, please contact ',
  fr: 'Pour plus d’informations, veuillez contacter ',
  es: 'Para más información, póngase en contacto con ',
}

const DESKS: InEveryLanguage<string> = {
  en: 'For more information: ',
  fr: 'Pour plus d’informations\u00a0: ',
  es: 'Para más información: ',
  ar: 'لمزيد من المعلومات: ',
}

/**
 * The preposition is one letter, written onto an Arabic name and set before a Latin one. Its joining stroke keeps its
 * shape where the name is wrapped in markup of its own.
 */
function arabicOpening(first: string): string {
  const isArabic = /^[^\p{L}]*\p{Script=Arabic}/u.test(first)
  return `لمزيد من المعلومات، يرجى الاتصال بـ${isArabic ? '' : '\u00a0'}`
}

function between(text: string): Segment {
  return { text, isName: false }
}
