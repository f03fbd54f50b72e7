import { parseFeed as parseWithFeedParser } from '@rowanmanning/feed-parser'
import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { RICH_SITE } from '../rich-site.ts'
import { dataFilesOf } from './data-files-of.ts'
import { parseXml } from './parse-xml.ts'

/* What software that is not ours makes of our feeds. */

const data = dataFilesOf(RICH_SITE)
const PAGES = ['https://coast.example/fr/news/2026/boats-one/', 'https://coast.example/fr/news/2026/boats-two/']
const IDS = ['boats-one', 'boats-two'].map((name) => `tag:coast.example,2026:fr/releases/${name}`)

describe('feedsmith', () => {
  it('reads Atom', () => {
    const feed = parseAtomFeed(data.at('fr/feed.xml'))
    expect(feed).toMatchObject({ id: 'tag:coast.example,2026:fr/feed', title: { value: 'Vigie côtière' }, updated: '2026-03-08T05:00:00Z' })
    expect(feed.entries?.map(({ id }) => id)).toEqual(IDS)
    expect(feed.entries?.map(({ links }) => links?.find(({ rel }) => rel === 'alternate')?.href)).toEqual(PAGES)
    expect(feed.entries?.[1]).toMatchObject({ published: '2026-02-01T05:00:00Z', updated: '2026-02-03T10:00:00Z' })
    expect(JSON.stringify(feed.entries?.[1]?.content)).toContain('Corrigé le')
  })

  it('reads JSON Feed', () => {
    const feed = parseJsonFeed(data.at('fr/feed.json'))
    expect(feed).toMatchObject({ title: 'Vigie côtière', language: 'fr', feed_url: 'https://coast.example/fr/feed.json' })
    expect(feed.items?.map(({ id, url }) => [id, url])).toEqual([
      [IDS[0], PAGES[0]],
      [IDS[1], PAGES[1]],
    ])
    expect(feed.items?.[0]?.tags).toEqual(['Communiqué de presse', 'Secours', 'La côte', 'Pérou', 'Chili'])
  })

  it('reads the list of all feeds of a language, each of which is there', () => {
    const { body } = parseOpml(data.at('fr/feeds.opml'))
    const outlines = body?.outlines ?? []
    expect(outlines.map(({ text, outlines: own = [] }) => [text, ...own.map((one) => one.text)])).toEqual([
      ['Vigie côtière'],
      ['Thèmes', 'Abri', 'Secours'],
      ['Régions', 'La côte', 'Les hauts plateaux'],
      ['Pays', 'Chili', 'Pérou'],
    ])
    const feeds = outlines.flatMap((one) => [one, ...(one.outlines ?? [])]).filter(({ type }) => type === 'rss')
    expect(feeds.map(({ xmlUrl }) => xmlUrl?.replace('https://coast.example/', ''))).toEqual(
      [...data.files.keys()].filter((path) => /^fr\/.*feed\.xml$/.test(path)).toSorted((a, b) => orderOf(a) - orderOf(b)),
    )
    expect(feeds.every(({ title, text, htmlUrl }) => title === text && htmlUrl?.endsWith('/'))).toBe(true)
  })

  it('reads the list of the feeds of all languages', () => {
    const { body } = parseOpml(data.at('feeds.opml'))
    expect(body?.outlines?.map(({ text, outlines = [] }) => [text, outlines.length])).toEqual([
      ['English', 4],
      ['Français', 4],
      ['العربية', 3],
    ])
  })
})

/** The order of the names in French. */
function orderOf(path: string): number {
  return ['fr/feed', 'shelter', 'rescue', 'coast', 'highlands', 'chl', 'per'].findIndex((part) => path.includes(part))
}

describe('feed-parser', () => {
  it('reads Atom', () => {
    const feed = parseWithFeedParser(data.at('fr/feed.xml'))
    expect(feed).toMatchObject({
      title: 'Vigie côtière',
      language: 'fr',
      url: 'https://coast.example/fr/',
      self: 'https://coast.example/fr/feed.xml',
    })
    expect(feed.items.map(({ id, url }) => [id, url])).toEqual([
      [IDS[0], PAGES[0]],
      [IDS[1], PAGES[1]],
    ])
    expect(feed.items[1]?.updated?.toISOString()).toBe('2026-02-03T10:00:00.000Z')
  })

  it('finds the picture', () => {
    const [item] = parseWithFeedParser(data.at('en/feed.xml')).items
    expect(item?.media.map(({ mimeType, url }) => [mimeType, url.replace(/[0-9a-f]{12}/, '…')])).toEqual([
      ['image/jpeg', 'https://coast.example/assets/boat.….jpg'],
    ])
  })
})

describe('libxml2', () => {
  it.each([...data.files].filter(([path]) => /\.(?:xml|opml)$/.test(path)))('reads %s', (_, document) => {
    expect(parseXml(document).children.length).toBeGreaterThan(0)
  })
})
