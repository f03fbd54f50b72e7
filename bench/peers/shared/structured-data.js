import { SITE } from './site.js'
import { termName } from './term-name.js'

/** A release as schema.org tells it, ready for a script element. */
export function structuredData({ url, title, summary, lang, date, place, topics, countries }) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: `${SITE.url}${url}`,
    headline: title,
    description: summary,
    inLanguage: lang,
    datePublished: date.toISOString(),
    dateline: place,
    about: topics.map((id) => ({ '@type': 'Thing', name: termName('topics', id, lang) })),
    spatialCoverage: countries.map((id) => ({ '@type': 'Country', name: termName('countries', id, lang) })),
    publisher: { '@type': 'Organization', name: SITE.name },
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
