import { escape } from '../shared/escape.js'
import { page } from '../parts/page.js'
import { SITE } from '../shared/site.js'
import { WORDS } from '../shared/words.js'

const INDEXES = SITE.languages.flatMap((lang) => ['topics', 'regions', 'countries', 'archive'].map((name) => ({ lang, name })))

export const data = {
  indexes: INDEXES,
  pagination: { data: 'indexes', size: 1, alias: 'index' },
  permalink: ({ index }) => `/${index.lang}/${index.name}/`,
  eleventyExcludeFromCollections: true,
}

export function render({ index: { lang, name }, collections }) {
  const kind = name === 'archive' ? 'year' : name
  const lists = collections.lists.filter((one) => one.lang === lang && one.kind === kind && one.number === 1)
  const links = lists
    .toSorted((a, b) => a.title.localeCompare(b.title, lang))
    .map(({ url, title }) => `<li><a href="${url}">${escape(title)}</a></li>`)
  const title = WORDS[lang][name]
  const versions = SITE.languages.map((one) => ({ lang: one, url: `/${one}/${name}/` }))
  const main = `<div class="container"><header class="page-header"><h1>${title}</h1></header><ul class="term-list">${links.join('')}</ul></div>`
  return page({ kind: 'index', lang, url: `/${lang}/${name}/`, title, versions }, main)
}
