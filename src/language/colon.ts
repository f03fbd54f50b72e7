import type { InEveryLanguage } from '../model/locale.ts'

/** What stands between a name and what is named, with the spaces around it. */
export const COLONS: InEveryLanguage<string> = { en: ': ', fr: '\u00a0: ', es: ': ', ar: ': ' }
