import { SITE } from '../shared/site.js'
import { WORDS } from '../shared/words.js'

export const data = { permalink: '/index.html', eleventyExcludeFromCollections: true }

/** The choice of languages. */
export function render() {
  const links = SITE.languages.map((lang) => `<li><a href="/${lang}/" hreflang="${lang}" lang="${lang}">${WORDS[lang].language}</a></li>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${SITE.name}</title><link rel="stylesheet" href="/site.css"></head><body><h1>${SITE.name}</h1><ul>${links.join('')}</ul></body></html>\n`
}
