import { escape } from '../shared/escape.js'
import { meta } from './meta.js'
import { termName } from '../shared/term-name.js'

const made = new WeakMap()

/** A release in a list. It looks the same in all of them, so it is made once. */
export function card(release) {
  if (!made.has(release)) made.set(release, makeCard(release))
  return made.get(release)
}

function makeCard(release) {
  const [topic] = release.topics
  return `<article class="card"><div class="card-text">
${meta(release)}
<h2 class="card-title"><a href="${release.url}">${escape(release.title)}</a></h2>
<p class="card-summary">${escape(release.summary)}</p>
<a class="card-topic" href="/${release.lang}/topics/${topic}/">${escape(termName('topics', topic, release.lang))}</a>
</div></article>`
}
