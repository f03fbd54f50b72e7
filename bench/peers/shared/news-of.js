/** Releases of each language, newest first, each with its neighbours, its versions and what came before in its first topic. */
export function newsOf(releases) {
  const sorted = releases.toSorted((a, b) => b.date - a.date || (a.url < b.url ? 1 : -1))
  const versions = grouped(sorted, ({ url }) => url.slice(3))
  const news = grouped(sorted, ({ lang }) => lang)
  for (const release of sorted) release.versions = versions[release.url.slice(3)]
  for (const newestFirst of Object.values(news)) relate(newestFirst)
  return news
}

function grouped(items, keyOf) {
  const groups = {}
  for (const item of items) (groups[keyOf(item)] ??= []).push(item)
  return groups
}

/** Up to three of the first topic, as in the site of Hugo. */
function relate(newestFirst) {
  const recent = new Map()
  for (let index = newestFirst.length - 1; index >= 0; index--) {
    const release = newestFirst[index]
    release.older = newestFirst[index + 1]
    release.newer = newestFirst[index - 1]
    release.related = recent.get(release.topics[0]) ?? []
    for (const topic of release.topics) recent.set(topic, [release, ...(recent.get(topic) ?? [])].slice(0, 3))
  }
}
