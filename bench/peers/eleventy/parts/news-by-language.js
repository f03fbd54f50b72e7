import { newsOf } from '../shared/news-of.js'
import { summaryOf } from '../shared/summary-of.js'

const made = new WeakMap()

/** What Eleventy found, as the pages want it. Two collections ask, so it is made once. */
export function newsByLanguage(items) {
  const [first] = items
  if (!first) return {}
  if (!made.has(first)) made.set(first, newsOf(items.map(releaseOf)))
  return made.get(first)
}

function releaseOf({ url, date, data, rawInput }) {
  const { lang, title, place, regions, countries, topics, contacts } = data
  return { url, date, lang, title, place, regions, countries, topics, contacts, summary: summaryOf(rawInput) }
}
