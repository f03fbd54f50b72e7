/** The languages Dateline speaks: those with strings, dates, country names and typography of their own. BCP 47 (RFC 5646). */
export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const

export type Language = (typeof LANGUAGES)[number]

export type Direction = 'ltr' | 'rtl'

/** One value for every language. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>

/** One value for some languages. */
export type InSomeLanguages<T> = { readonly [L in Language]?: T | undefined }

/** Each language's name in itself. */
export const ENDONYMS: InEveryLanguage<string> = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' }

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text)
}

export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr'
}
