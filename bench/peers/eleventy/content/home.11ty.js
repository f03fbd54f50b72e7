import { card } from '../parts/card.js'
import { longDate } from '../shared/dates.js'
import { escape } from '../shared/escape.js'
import { meta } from '../parts/meta.js'
import { page } from '../parts/page.js'
import { SITE } from '../shared/site.js'
import { WORDS } from '../shared/words.js'

export const data = {
  languages: SITE.languages,
  pagination: { data: 'languages', size: 1, alias: 'lang' },
  permalink: ({ lang }) => `/${lang}/`,
  eleventyExcludeFromCollections: true,
}

export function render({ lang, collections }) {
  const words = WORDS[lang]
  const [lead, ...others] = (collections.news[lang] ?? []).slice(0, 7)
  const main = `<h1 class="sr-only">${SITE.name}</h1>
${lead ? `<article class="lead container"><div class="lead-text">${meta(lead)}<h2 class="lead-title"><a href="${lead.url}">${escape(lead.title)}</a></h2><p class="lead-summary">${escape(lead.summary)}</p></div></article>` : ''}
<section class="latest container"><h2 class="section-title">${words.latest}</h2><ul class="card-grid">
${others.map((one) => `<li>${card(one)}</li>`).join('\n')}
</ul></section>
${teasers(collections.lists, lang, 'regions', words.byRegion)}
${teasers(collections.lists, lang, 'topics', words.byTopic)}`
  const versions = SITE.languages.map((one) => ({ lang: one, url: `/${one}/` }))
  return page({ kind: 'home', lang, url: `/${lang}/`, title: SITE.name, versions, feed: `/${lang}/feed.xml` }, main)
}

function teasers(lists, lang, kind, title) {
  const items = lists.filter((one) => one.lang === lang && one.kind === kind && one.number === 1).map(teaser)
  return `<section class="teasers container"><h2 class="section-title">${title}</h2><ul class="teaser-grid">${items.join('\n')}</ul></section>`
}

function teaser({ lang, url, title, releases: [newest] }) {
  return `<li class="teaser"><h3 class="teaser-term"><a href="${url}">${escape(title)}</a></h3>
<p class="teaser-newest"><a href="${newest.url}">${escape(newest.title)}</a> <time datetime="${newest.date.toISOString()}">${longDate(newest.date, lang)}</time></p></li>`
}
