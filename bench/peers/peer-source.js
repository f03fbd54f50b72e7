/**
 * The source of a release with front matter such as the peers' documentation shows: lists of terms, lower-case ids.
 * @param {import('../model.ts').CorpusRelease} release
 * @param {readonly string[]} [more] lines of front matter beside those that all peers want
 * @returns {string}
 */
export function peerSource({ title, date, place, region, country, topics, contact, body }, more = []) {
  const lines = [
    `title: ${title}`,
    `date: ${date.replace('Z', ':00Z')}`,
    `place: ${place}`,
    `regions: [${region}]`,
    `countries: [${country.toLowerCase()}]`,
    `topics: [${topics.join(', ')}]`,
    `contacts: [${contact}]`,
    ...more,
  ]
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}
