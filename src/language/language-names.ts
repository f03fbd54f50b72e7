import type { InEveryLanguage, Language } from '../model/locale.ts'

/** Names of the languages that press desks most often speak, by ISO 639 code. */
const NAMES: Readonly<Record<string, InEveryLanguage<string>>> = {
  ar: { en: 'Arabic', fr: 'arabe', es: 'árabe', ar: 'العربية' },
  bn: { en: 'Bengali', fr: 'bengali', es: 'bengalí', ar: 'البنغالية' },
  de: { en: 'German', fr: 'allemand', es: 'alemán', ar: 'الألمانية' },
  en: { en: 'English', fr: 'anglais', es: 'inglés', ar: 'الإنكليزية' },
  es: { en: 'Spanish', fr: 'espagnol', es: 'español', ar: 'الإسبانية' },
  fr: { en: 'French', fr: 'français', es: 'francés', ar: 'الفرنسية' },
  it: { en: 'Italian', fr: 'italien', es: 'italiano', ar: 'الإيطالية' },
  kk: { en: 'Kazakh', fr: 'kazakh', es: 'kazajo', ar: 'الكازاخية' },
  ky: { en: 'Kyrgyz', fr: 'kirghize', es: 'kirguís', ar: 'القيرغيزية' },
  nl: { en: 'Dutch', fr: 'néerlandais', es: 'neerlandés', ar: 'الهولندية' },
  pt: { en: 'Portuguese', fr: 'portugais', es: 'portugués', ar: 'البرتغالية' },
  qu: { en: 'Quechua', fr: 'quechua', es: 'quechua', ar: 'الكيتشوا' },
  ro: { en: 'Romanian', fr: 'roumain', es: 'rumano', ar: 'الرومانية' },
  ru: { en: 'Russian', fr: 'russe', es: 'ruso', ar: 'الروسية' },
  so: { en: 'Somali', fr: 'somali', es: 'somalí', ar: 'الصومالية' },
  sw: { en: 'Swahili', fr: 'swahili', es: 'suajili', ar: 'السواحيلية' },
  th: { en: 'Thai', fr: 'thaï', es: 'tailandés', ar: 'التايلندية' },
  uk: { en: 'Ukrainian', fr: 'ukrainien', es: 'ucraniano', ar: 'الأوكرانية' },
  wo: { en: 'Wolof', fr: 'wolof', es: 'wólof', ar: 'الولوفية' },
  zh: { en: 'Chinese', fr: 'chinois', es: 'chino', ar: 'الصينية' },
}

/** The name of a language in another; as written where it is not among the known ones. */
export function languageName(code: string, language: Language): string {
  return NAMES[code.toLowerCase()]?.[language] ?? code
}
