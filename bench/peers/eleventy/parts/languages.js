import { choices } from '../shared/choices.js'
import { WORDS } from '../shared/words.js'

export function languages(lang, versions) {
  const links = choices(versions).map((one) =>
    one.lang === lang
      ? `<li><span class="language" lang="${lang}" aria-current="true">${WORDS[lang].language}</span></li>`
      : `<li><a class="language" href="${one.url}" hreflang="${one.lang}" lang="${one.lang}">${WORDS[one.lang].language}</a></li>`,
  )
  return `<nav class="languages" aria-label="${WORDS[lang].languages}"><ul>${links.join('')}</ul></nav>`
}
