import { getCollection } from 'astro:content'
import { listPages } from '../../shared/list-pages.js'
import { newsOf } from '../../shared/news-of.js'
import { summaryOf } from '../../shared/summary-of.js'

/** Releases of each language and the pages of all lists: every route asks for them, so they are made once. */
export function siteContent() {
  made ??= makeContent()
  return made
}

let made

async function makeContent() {
  const entries = await getCollection('news')
  const news = newsOf(entries.map(releaseOf))
  return { news, lists: listPages(news) }
}

/** An id is language, year and name. */
function releaseOf(entry) {
  const [lang, year, slug] = entry.id.split('/')
  return { ...entry.data, entry, lang, year, slug, url: `/${lang}/news/${year}/${slug}/`, summary: summaryOf(entry.body) }
}
