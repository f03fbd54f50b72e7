import { card } from '../parts/card.js'
import { page } from '../parts/page.js'
import { escape } from '../shared/escape.js'
import { WORDS } from '../shared/words.js'

export const data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => list.url,
  eleventyExcludeFromCollections: true,
}

export function render({ list }) {
  const main = `<div class="container">
<header class="page-header"><h1>${escape(list.title)}</h1></header>
${months(list)}
<ul class="release-list">
${list.releases.map((release) => `<li>${card(release)}</li>`).join('\n')}
</ul>
${pager(list)}
</div>`
  return page(list, main)
}

function months({ months: links }) {
  if (links.length === 0) return ''
  return `<ul class="months">${links.map(({ url, title }) => `<li><a href="${url}">${escape(title)}</a></li>`).join('')}</ul>`
}

function pager({ lang, number, newer, older }) {
  if (!newer && !older) return ''
  const words = WORDS[lang]
  return `<nav class="pager" aria-label="${words.pages}">
${newer ? `<a class="button button-back" href="${newer}">${words.newer}</a>` : ''}
<span class="pager-number">${number}</span>
${older ? `<a class="button button-on" href="${older}">${words.older}</a>` : ''}
</nav>`
}
