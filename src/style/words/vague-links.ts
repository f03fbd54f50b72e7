import type { Language } from '../../model/locale.ts'

/** Texts of links that do not say where they lead, in lower case. Who hears only the links of a page cannot tell them apart. */
export const VAGUE_LINKS: Readonly<Record<Language, readonly string[]>> = {
  en: ['click here', 'here', 'this link', 'link', 'read more', 'more'],
  fr: ['cliquez ici', 'cliquer ici', 'ici', 'ce lien', 'lien', 'lire la suite', 'en savoir plus'],
  es: ['haga clic aquí', 'haz clic aquí', 'aquí', 'este enlace', 'enlace', 'leer más', 'más'],
  ar: ['اضغط هنا', 'انقر هنا', 'هنا', 'هذا الرابط', 'الرابط', 'اقرأ المزيد', 'المزيد'],
}
