import { longMonth } from './dates.js'
import { SITE } from './site.js'
import { termName } from './term-name.js'

const PER_PAGE = 20

/** Every page of every list, each with its releases: all news, regions, countries, topics, years and months of each language. */
export function listPages(news) {
  const shelves = SITE.languages.flatMap((lang) => shelvesOf(lang, news[lang] ?? []))
  const languages = new Map()
  for (const { key, lang } of shelves) languages.set(key, [...(languages.get(key) ?? []), lang])
  return shelves.flatMap((shelf) => pagesOf(shelf, languages.get(shelf.key)))
}

function shelvesOf(lang, releases) {
  const shelves = new Map([['news/', { key: 'news/', kind: 'news', lang, title: 'news', releases }]])
  const put = (key, kind, title, release) => {
    if (!shelves.has(key)) shelves.set(key, { key, kind, lang, title, releases: [] })
    shelves.get(key).releases.push(release)
  }
  for (const release of releases) {
    for (const taxonomy of ['regions', 'countries', 'topics']) {
      for (const id of release[taxonomy]) put(`${taxonomy}/${id}/`, taxonomy, termName(taxonomy, id, lang), release)
    }
    const month = release.date.toISOString().slice(0, 7)
    put(`archive/${month.slice(0, 4)}/`, 'year', month.slice(0, 4), release)
    put(`archive/${month.replace('-', '/')}/`, 'month', longMonth(month, lang), release)
  }
  return [...shelves.values()].map((shelf) => ({ ...shelf, months: monthsOf(shelf, shelves) }))
}

/** What a list of a year leads to. */
function monthsOf({ kind, key, lang }, shelves) {
  if (kind !== 'year') return []
  const months = [...shelves.values()].filter((one) => one.kind === 'month' && one.key.startsWith(key))
  return months.map((month) => ({ url: `/${lang}/${month.key}`, title: month.title }))
}

function pagesOf({ releases, ...shelf }, languages) {
  const count = Math.max(1, Math.ceil(releases.length / PER_PAGE))
  const first = `/${shelf.lang}/${shelf.key}`
  const urlOf = (number) => (number === 1 ? first : `${first}page/${number}/`)
  return Array.from({ length: count }, (_, index) => ({
    ...shelf,
    versions: languages.map((lang) => ({ lang, url: `/${lang}/${shelf.key}` })),
    feed: ['regions', 'countries', 'topics'].includes(shelf.kind) ? `${first}feed.xml` : undefined,
    url: urlOf(index + 1),
    number: index + 1,
    newer: index > 0 ? urlOf(index) : undefined,
    older: index + 1 < count ? urlOf(index + 2) : undefined,
    releases: releases.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
  }))
}
