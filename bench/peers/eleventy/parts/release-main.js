import { card } from './card.js'
import { contact } from './contact.js'
import { escape } from '../shared/escape.js'
import { meta } from './meta.js'
import { termName } from '../shared/term-name.js'
import { WORDS } from '../shared/words.js'

export function releaseMain(release, content) {
  const { lang, title, contacts, older, newer, related, versions } = release
  const words = WORDS[lang]
  const others = versions.filter((one) => one !== release)
  return `<nav class="breadcrumb container"><ol><li><a href="/${lang}/">${words.home}</a></li><li><a href="/${lang}/news/">${words.news}</a></li><li><span aria-current="page">${escape(title)}</span></li></ol></nav>
<article class="release container">
<header class="release-header">${meta(release)}<h1>${escape(title)}</h1></header>
<div class="release-main"><div class="prose">${content}</div></div>
<div class="release-aside">
<section class="contacts" id="contacts"><h2 class="aside-title">${words.contacts}</h2>
${contacts.map((id) => contact(id, lang)).join('')}</section>
${['topics', 'regions', 'countries'].map((taxonomy) => terms(release, taxonomy)).join('\n')}
${others.length > 0 ? `<section class="translations"><h2 class="aside-title">${words.translations}</h2><ul class="translation-list">${others.map(translation).join('')}</ul></section>` : ''}
</div>
</article>
<nav class="neighbours container">
${older ? `<p class="neighbour"><span class="neighbour-label">${words.older}</span> <a href="${older.url}">${escape(older.title)}</a></p>` : ''}
${newer ? `<p class="neighbour neighbour-next"><span class="neighbour-label">${words.newer}</span> <a href="${newer.url}">${escape(newer.title)}</a></p>` : ''}
</nav>
${related.length > 0 ? `<section class="related container"><h2 class="section-title">${words.related}</h2><ul class="card-grid">${related.map((one) => `<li>${card(one)}</li>`).join('\n')}</ul></section>` : ''}`
}

function terms(release, taxonomy) {
  const { lang } = release
  const links = release[taxonomy].map((id) => `<li><a href="/${lang}/${taxonomy}/${id}/">${escape(termName(taxonomy, id, lang))}</a></li>`)
  return `<section class="terms"><h2 class="aside-title">${WORDS[lang][taxonomy]}</h2><ul class="tags">${links.join('')}</ul></section>`
}

function translation({ lang, url, title }) {
  return `<li lang="${lang}"><span class="translation-language"><bdi>${WORDS[lang].language}</bdi></span> <a href="${url}" hreflang="${lang}">${escape(title)}</a></li>`
}
