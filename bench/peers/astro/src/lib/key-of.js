import { createHash } from 'node:crypto'

/** Stands for what a page is made of. */
export function keyOf(...facts) {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}

/** All that a card shows of a release. */
export function cardFacts({ url, title, summary, date, place, topics, lang }) {
  return [url, title, summary, date, place, topics[0], lang]
}
