import { page } from '../parts/page.js'
import { releaseMain } from '../parts/release-main.js'

const found = new WeakMap()

export function render({ collections, lang, page: { url }, content }) {
  const release = releaseAt(collections.news[lang], url)
  const facts = { kind: 'release', lang, url, title: release.title, description: release.summary, versions: release.versions, release }
  return page(facts, releaseMain(release, content))
}

function releaseAt(releases, url) {
  if (!found.has(releases)) found.set(releases, new Map(releases.map((one) => [one.url, one])))
  return found.get(releases).get(url)
}
