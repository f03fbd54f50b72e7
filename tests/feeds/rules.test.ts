import { describe, expect, it } from 'vitest'
import { releaseText } from '../release-text.ts'
import { atomBreaches } from './atom-rules.ts'
import { makeSchemaCheck } from './check-schema.ts'
import { dataFilesOf } from './data-files-of.ts'
import { jsonFeedBreaches } from './json-feed-rules.ts'

/* The rules that feeds and sitemaps are held against do find what is wrong. */

const files = {
  'releases/boats.en.md': releaseText(['image: { src: boat.jpg, alt: A, credit: C }', 'withdrawn: { at: 2026-04-01T00:00Z, reason: A. }']),
  'releases/ships.en.md': releaseText(['date: 2026-04-15', 'image: { src: boat.jpg, alt: A, credit: C }'], 'See [it](/en/news/).'),
  'releases/ships.fr.md': releaseText(['date: 2026-04-15']),
}
const data = dataFilesOf({ files, assets: ['releases/boat.jpg'] })
const atom = data.at('en/feed.xml')
const json = data.at('en/feed.json')

describe('a feed', () => {
  it('is sound', () => {
    expect(atomBreaches(atom)).toEqual([])
    expect(jsonFeedBreaches(json)).toEqual([])
  })

  it.each<readonly [name: string, wrong: string | RegExp, replacement: string]>([
    ['of another name', /<(\/?)feed/g, '<$1rss'],
    ['without a namespace', ' xmlns="http://www.w3.org/2005/Atom"', ''],
    ['without an id', /<id>[^<]*<\/id>/, ''],
    ['with two ids', /(<id>[^<]*<\/id>)/, '$1$1'],
    ['with a path for an id', /<id>[^<]*<\/id>/, '<id>/en/feed</id>'],
    ['with a space in an id', /<id>[^<]*<\/id>/, '<id>tag:a.example,2026:a b</id>'],
    ['without a title', /<title>[^<]*<\/title>/, ''],
    ['with an empty title', /<title>[^<]*<\/title>/, '<title> </title>'],
    ['without an author', /<author>.*?<\/author>/, ''],
    ['with an author without a name', /<name>[^<]*<\/name>/, '<email>a@b.example</email>'],
    ['without a date', /<updated>[^<]*<\/updated>/, ''],
    ['with a day for a date', /<updated>[^<]*<\/updated>/, '<updated>2026-04-15</updated>'],
    ['with a date of its own', /<updated>[^<]*<\/updated>/, '<updated>2026-04-16T00:00:00Z</updated>'],
    ['with an element that is not known', '<entry', '<item/><entry'],
    ['with an attribute that is not known', '<entry', '<entry lang="en"'],
    ['with a bad language', 'xml:lang="en"', 'xml:lang="english"'],
    ['that does not say where it is', /<link rel="self"[^>]*>/, ''],
    ['with a relative link', /href="https:\/\/coast\.example\/en\/"/, 'href="/en/"'],
    ['with two links of one kind', /(<link rel="alternate"[^>]*>)/, '$1$1'],
    [
      'whose first page is another',
      /(<link rel="alternate"[^>]*hreflang="en"[^>]*>)(<link rel="alternate"[^>]*hreflang="fr"[^>]*>)/,
      '$2$1',
    ],
    ['whose last page is another', /(<link rel="alternate" type="text\/html" href="[^"]*\/ships\/"\/>)/, ''],
    ['with a bad media type', 'type="image/jpeg"', 'type="jpeg"'],
    ['without the id of an entry', /(<entry[^>]*>)<id>[^<]*<\/id>/, '$1'],
    ['with an entry twice', /(<entry.*<\/entry>)/s, '$1$1'],
    ['with an entry and its tombstone', /ref="[^"]*"/, 'ref="tag:coast.example,2026:en/releases/ships"'],
    ['with a tombstone of nothing', / ref="[^"]*"/, ''],
    ['with an entry that was updated before', /<published>[^<]*/, '<published>2027-01-01T00:00:00Z'],
    ['with a category without a term', / term="[^"]*"/, ''],
    ['with a scheme that is a word', / scheme="[^"]*"/, ' scheme="topics"'],
    ['with text for HTML', 'type="html"', 'type="text"'],
    ['with a relative link in a text', 'https://coast.example/en/news/"', '/en/news/"'],
    ['with a relative picture in a text', /src="https:\/\/coast\.example/, 'src="'],
    ['with a link to a part of itself', 'https://coast.example/en/news/"', '#a"'],
    ['with an archive that leads nowhere', '<entry', '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/><entry'],
    ['with two hubs', '<entry', '<link rel="hub" href="https://a.example/"/><link rel="hub" href="https://b.example/"/><entry'],
  ])('%s is not', (_, wrong, replacement) => {
    const broken = atom.replace(wrong, replacement)
    expect(broken).not.toBe(atom)
    expect(atomBreaches(broken)).not.toEqual([])
  })

  it.each([
    ['that is cut', atom.slice(0, -10)],
    ['with a control character', atom.replace('<title>', '<title>\u0001')],
    ['with a bare &', atom.replace('<title>', '<title>&')],
  ])('%s is no XML', (_, broken) => {
    expect(() => atomBreaches(broken)).toThrow()
  })

  it.each<readonly [name: string, wrong: string | RegExp, replacement: string]>([
    ['of another version', 'version/1.1', 'version/1'],
    ['without a title', '"title"', '"name"'],
    ['with a number for an id', /"id":"[^"]*"/, '"id":1'],
    ['with a relative address', /"url":"https:\/\/coast\.example/, '"url":"'],
    ['with a day for a date', /"date_published":"[^"]*"/, '"date_published":"2026-03-08"'],
    ['without a content', /"content_html":"(?:[^"\\]|\\.)*",/, ''],
    ['with an attachment of no type', '"mime_type":"image/jpeg",', ''],
    ['with nobody for an author', /"authors":\[[^\]]*\]/, '"authors":[{}]'],
    ['with a member that is not known', '"items"', '"entries":[],"items"'],
    ['with an empty tag', /"tags":\[/, '"tags":["",'],
    ['without items', '"items"', '"_items"'],
  ])('in JSON %s is not', (_, wrong, replacement) => {
    const broken = json.replace(wrong, replacement)
    expect(broken).not.toBe(json)
    expect(jsonFeedBreaches(broken)).not.toEqual([])
  })
})

describe('a sitemap', () => {
  const check = makeSchemaCheck('sitemaps.xsd')
  const pages = data.at('sitemap-en-2026.xml')
  const news = data.at('news-sitemap.xml')

  it('is sound', () => {
    expect([pages, news].map(check)).toEqual([[], []])
  })

  it.each<readonly [name: string, sitemap: string, wrong: string | RegExp, replacement: string]>([
    ['without a page', pages, /<url>.*<\/url>/s, ''],
    ['without an address', pages, /<loc>.*?<\/loc>/, ''],
    ['with a bad moment', pages, /<lastmod>[^<]*/, '<lastmod>2026-13-01'],
    ['with its parts in another order', pages, /(<loc>.*?<\/loc>)(<lastmod>.*?<\/lastmod>)/, '$2$1'],
    ['with something else', pages, '<loc>', '<title>A</title><loc>'],
    ['with a translation in no language', pages, /hreflang="fr"/, 'hreflang="french"'],
    ['with a translation that is relative', pages, /href="https:\/\/coast\.example/, 'href="'],
    ['of news without a title', news, /<news:title>.*?<\/news:title>/, ''],
    ['of news with an empty title', news, /<news:title>[^<]*/, '<news:title> '],
    ['of news of nobody', news, /<news:publication>.*?<\/news:publication>/, ''],
    ['of news with a time that is none', news, /<news:publication_date>[^<]*/, '<news:publication_date>today'],
  ])('%s is not', (_, sitemap, wrong, replacement) => {
    const broken = sitemap.replace(wrong, replacement)
    expect(broken).not.toBe(sitemap)
    expect(check(broken)).not.toEqual([])
  })
})
