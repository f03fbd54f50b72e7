import { parseOpml } from 'feedsmith'
import { describe, expect, inject, it } from 'vitest'
import { atomBreaches, of, textOf } from '../feeds/atom-rules.ts'
import { makeSchemaCheck } from '../feeds/check-schema.ts'
import { jsonFeedBreaches } from '../feeds/json-feed-rules.ts'
import { parseXml } from '../feeds/parse-xml.ts'
import { readTree } from '../read-tree.ts'

/* Every feed and every sitemap of the demonstration site, as built by the real command. */

const ORIGIN = 'https://newsroom.example.org/'

const site = readTree(inject('demonstration'))
const paths = Object.keys(site)
const textAt = (path: string) => site[path] ?? ''
const ending = (pattern: RegExp) => paths.filter((path) => pattern.test(path))

const fileOf = (href: string) => {
  const path = href.slice(ORIGIN.length).split('#', 1)[0] ?? ''
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

describe('the demonstration site', () => {
  it('has a feed in two formats beside each of its homes, topics, regions and countries', () => {
    const lists = ending(/^[a-z]{2}\/((topics|regions|countries)\/[^/]+\/)?index\.html$/).map((path) => path.replace('index.html', 'feed'))
    expect(lists.length).toBeGreaterThan(100)
    expect(ending(/feed\.(xml|json)$/).toSorted()).toEqual(lists.flatMap((list) => [`${list}.json`, `${list}.xml`]).toSorted())
  })

  it('has feeds that obey the rules', () => {
    const found = ending(/\/feed\.(xml|json)$|\/feed\/\d+\.xml$/).map((path) => [
      path,
      ...(path.endsWith('.xml') ? atomBreaches : jsonFeedBreaches)(textAt(path)),
    ])
    expect(found.filter(({ length }) => length > 1)).toEqual([])
    expect(found.length).toBeGreaterThan(200)
  })

  it('has feeds that lead only to what is there', () => {
    const hrefs = ending(/feed.*\.xml$/).flatMap((path) => [
      ...textAt(path).matchAll(/(?:href|src)=(?:"|&quot;)(https:\/\/newsroom\.example\.org\/[^"&]*)/g),
    ])
    const files = new Set(hrefs.map(([, href = '']) => fileOf(href)))
    expect(files.size).toBeGreaterThan(300)
    expect([...files].filter((file) => site[file] === undefined)).toEqual([])
  })

  it('has entries that are told alike by every feed that holds them', () => {
    const told = new Map<string, string>()
    for (const path of ending(/\/feed\.xml$/)) {
      for (const [entry, , id = ''] of textAt(path).matchAll(/(<entry[^>]*>)<id>([^<]*)<\/id>.*?<\/entry>/gs)) {
        expect(told.get(id) ?? entry).toBe(entry)
        told.set(id, entry)
      }
    }
    expect(told.size).toBeGreaterThanOrEqual(60)
  })

  it('has a list of all its feeds', () => {
    const listed = parseOpml(textAt('feeds.opml')).body?.outlines ?? []
    const flat = (outlines: typeof listed): typeof listed => outlines.flatMap((one) => [one, ...flat(one.outlines ?? [])])
    const files = flat(listed).flatMap(({ xmlUrl }) => (xmlUrl === undefined ? [] : [fileOf(xmlUrl)]))
    expect(files.toSorted()).toEqual(ending(/\/feed\.xml$/).toSorted())
  })

  it('names on each page the feeds that are there, and on none another', () => {
    const links = ending(/\.html$/).map((path) => [
      path,
      ...[
        ...textAt(path).matchAll(/<link rel="alternate" type="application\/(?:atom\+xml|feed\+json)" title="[^"]+" href="\/([^"]*)"/g),
      ].map(([, href]) => href),
    ])
    expect(links.flatMap(([, ...hrefs]) => hrefs).filter((href) => site[href ?? ''] === undefined)).toEqual([])
    const onTerms = links.filter(([path]) => path?.startsWith('fr/topics/shelter/'))
    expect(onTerms.length).toBeGreaterThan(1)
    for (const [, first, second] of onTerms) expect([first, second]).toEqual(['fr/topics/shelter/feed.xml', 'fr/topics/shelter/feed.json'])
  })

  it('has sitemaps that obey the schema, and name every page that may be found, once', () => {
    const checkSitemap = makeSchemaCheck('sitemaps.xsd')
    expect(makeSchemaCheck('index.xsd')(textAt('sitemap.xml'))).toEqual([])
    const parts = [...textAt('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, href = '']) => fileOf(href))
    expect(parts.toSorted()).toEqual(ending(/^sitemap-.*\.xml$/).toSorted())
    expect([...parts, 'news-sitemap.xml'].map((path) => [path, ...checkSitemap(textAt(path))]).filter(({ length }) => length > 1)).toEqual(
      [],
    )

    const listed = parts.flatMap((path) => [...textAt(path).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, href = '']) => fileOf(href)))
    const canonical = ending(/\.html$/).filter(
      (path) => !/<meta name="robots" content="noindex"\/>/.test(textAt(path)) && !textAt(path).includes('notice-withdrawn'),
    )
    expect(listed.toSorted()).toEqual(canonical.toSorted())
    expect(listed.length).toBeGreaterThan(700)
  })

  it('tells translations alike in sitemaps and pages', () => {
    const differing = ending(/^sitemap-.*\.xml$/).flatMap((part) =>
      [...textAt(part).matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)].filter(([, href = '', rest = '']) => {
        const told = [...rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, target]) => `${language} ${target}`)
        const page = [...textAt(fileOf(href)).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
        return told.length > 0 && told.join() !== page.map(([, language, target]) => `${language} ${target}`).join()
      }),
    )
    expect(differing.map(([, href]) => href)).toEqual([])
  })

  it('has the newest of each language first', () => {
    for (const language of ['en', 'fr', 'es', 'ar']) {
      const entries = of(parseXml(textAt(`${language}/feed.xml`)), 'entry')
      const newest = entries.map((entry) => textOf(entry, 'published'))
      expect(newest).toEqual(newest.toSorted().toReversed())
      expect(entries.length).toBeGreaterThan(10)
    }
  })
})
