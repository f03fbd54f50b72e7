import { SITE } from './site.js'

/** Where a page leads in each language; where it is not there, the home page of the language stands in. */
export function choices(versions) {
  return SITE.languages.map((lang) => ({ lang, url: versions.find((one) => one.lang === lang)?.url ?? `/${lang}/` }))
}
