import { describe, expect, it } from 'vitest'
import type { SiteParts } from '../assemble-site.ts'
import { numberedReleases } from '../numbered-releases.ts'
import { planOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { RICH_SITE } from '../rich-site.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { atomBreaches, linkOf, of, textOf, tombstonesOf } from './atom-rules.ts'
import { dataFilesOf } from './data-files-of.ts'
import { jsonFeedBreaches } from './json-feed-rules.ts'
import { parseXml, type ParsedXml } from './parse-xml.ts'

/* Feeds, one by one; tests/demonstration holds all of a large site against the same rules. */

const rich = dataFilesOf(RICH_SITE, ['favicon.svg'])

const entriesAt = (path: string, parts: SiteParts = RICH_SITE) => of(parseXml(dataFilesOf(parts).at(path)), 'entry')
const oneEntry = (lines: readonly string[], body?: string, parts: SiteParts = {}): ParsedXml => {
  const [entry] = entriesAt('en/feed.xml', { ...parts, files: { ...parts.files, 'releases/boats.en.md': releaseText(lines, body) } })
  if (!entry) throw new Error('There is no entry.')
  return entry
}
const site = (lines: string) => ({ 'site.yaml': `${SETTINGS_FILES['site.yaml']}${lines}` })

describe('feeds', () => {
  it('are there for every language, topic and region, and every country that has news', () => {
    const lists = ['en', 'fr', 'ar'].flatMap((language) => [
      language,
      ...['topics/rescue', 'topics/shelter', 'regions/coast', 'regions/highlands'].map((term) => `${language}/${term}`),
    ])
    const countries = ['en/countries/per', 'en/countries/chl', 'fr/countries/per', 'fr/countries/chl']
    expect([...rich.files.keys()].filter((path) => /feed\.(xml|json)$/.test(path)).toSorted()).toEqual(
      [...lists, ...countries].flatMap((list) => [`${list}/feed.xml`, `${list}/feed.json`]).toSorted(),
    )
  })

  it.each([...rich.files].filter(([path]) => path.endsWith('feed.xml')))('%s is Atom', (_, document) => {
    expect(atomBreaches(document)).toEqual([])
  })

  it.each([...rich.files].filter(([path]) => path.endsWith('.json')))('%s is JSON Feed', (_, document) => {
    expect(jsonFeedBreaches(document)).toEqual([])
  })

  it.each([
    ['en', 50],
    ['en/topics/rescue', 20],
    ['en/regions/coast', 20],
  ])('of %s hold the newest %i of their list, newest first', (place, count) => {
    const parts = { files: numberedReleases(53), now: '2026-12-31T00:00Z' }
    const newest = Array.from({ length: count }, (_, index) => `Boat 0${String(53 - index).padStart(2, '0')}`)
    expect(entriesAt(`${place}/feed.xml`, parts).map((entry) => textOf(entry, 'title'))).toEqual(newest)
    const { items } = JSON.parse(dataFilesOf(parts).at(`${place}/feed.json`)) as { readonly items: readonly { readonly title: string }[] }
    expect(items.map(({ title }) => title)).toEqual(newest)
  })

  it('say what they are, whose, in which language, and where else', () => {
    const feed = parseXml(rich.at('fr/topics/rescue/feed.xml'))
    expect(feed.attributes['xml:lang']).toBe('fr')
    expect({
      title: textOf(feed, 'title'),
      id: textOf(feed, 'id'),
      author: of(feed, 'author')[0]?.children.map(({ text }) => text),
    }).toEqual({
      title: 'Secours – Vigie côtière',
      id: 'tag:coast.example,2026:fr/topics/rescue/feed',
      author: ['Vigie côtière'],
    })
    expect(of(feed, 'link').map(({ attributes: { rel, type, hreflang = '', href } }) => `${rel} ${type} ${hreflang} ${href}`)).toEqual([
      'self application/atom+xml  https://coast.example/fr/topics/rescue/feed.xml',
      'alternate text/html fr https://coast.example/fr/topics/rescue/',
      'alternate application/atom+xml en https://coast.example/en/topics/rescue/feed.xml',
      'alternate application/atom+xml ar https://coast.example/ar/topics/rescue/feed.xml',
      'alternate text/html  https://coast.example/fr/topics/rescue/',
    ])
    expect(textOf(feed, 'icon')).toBe('https://coast.example/favicon.svg')
  })

  it('are updated when the last of what they hold was, and never now', () => {
    expect(textOf(parseXml(rich.at('fr/topics/shelter/feed.xml')), 'updated')).toBe('2026-02-03T10:00:00Z')
    expect(textOf(parseXml(rich.at('ar/topics/shelter/feed.xml')), 'updated')).toBe('2000-01-01T00:00:00Z')
  })

  it('name a hub where the site does', () => {
    const files = dataFilesOf({ files: site('hub: https://hub.example/\n') })
    expect(linkOf(parseXml(files.at('en/feed.xml')), 'hub')).toBe('https://hub.example/')
    expect(JSON.parse(files.at('en/feed.json'))).toMatchObject({ hubs: [{ type: 'WebSub', url: 'https://hub.example/' }] })
    expect(linkOf(parseXml(rich.at('en/feed.xml')), 'hub')).toBeUndefined()
    expect(JSON.parse(rich.at('en/feed.json'))).not.toHaveProperty('hubs')
  })

  it('are in no preview, and nothing there leads to them but what editors wrote', () => {
    const files = {
      'releases/boats.en.md': releaseText([], 'Take [our feed](/en/feed.xml), or [all](/en/feeds.opml).'),
      'navigation/en.yaml': 'menu:\n  - { label: Follow, href: /en/follow/ }\n',
    }
    const { artifacts, problems } = planOf({ files, isPreview: true })
    expect(problems).toEqual([])
    expect(artifacts.filter(({ kind }) => kind === 'data')).toEqual([])
    const views = artifacts.flatMap((one) => (one.kind === 'page' ? [one.make().view] : []))
    expect(views.length).toBeGreaterThan(20)
    expect(JSON.stringify(views)).not.toMatch(/feed\.(xml|json)|opml|sitemap/)
    expect(planOf({ files }).problems).toEqual([])
  })
})

describe('an entry', () => {
  const [entry] = entriesAt('en/feed.xml')
  const parts = entry as ParsedXml

  it('says what its page says', () => {
    expect(['title', 'published', 'updated', 'summary'].map((name) => textOf(parts, name))).toEqual([
      'Boats reach the shore',
      '2026-03-08T05:00:00Z',
      '2026-03-08T05:00:00Z',
      'See two, us, all and this.',
    ])
    expect(parts.attributes).toEqual({ 'xml:lang': 'en' })
  })

  it('leads to its page and its translations', () => {
    const alternates = of(parts, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate')
    expect(alternates.map(({ attributes: { hreflang, href } }) => `${hreflang} ${href}`)).toEqual([
      'en https://coast.example/en/news/2026/boats-one/',
      'fr https://coast.example/fr/news/2026/boats-one/',
      // For software that takes the last.
      'undefined https://coast.example/en/news/2026/boats-one/',
    ])
  })

  it('has its terms as ids that are the same in all languages, with their names', () => {
    const categories = (path: string) =>
      of(entriesAt(path)[0] as ParsedXml, 'category').map(
        ({ attributes: { scheme, term, label } }) => `${scheme?.split(':').at(-1)} ${term} ${label}`,
      )
    expect(categories('en/feed.xml')).toEqual([
      'types press-release Press release',
      'topics rescue Rescue',
      'regions coast The coast',
      'countries PER Peru',
      'countries CHL Chile',
    ])
    expect(categories('fr/feed.xml')).toEqual([
      'types press-release Communiqué de presse',
      'topics rescue Secours',
      'regions coast La côte',
      'countries PER Pérou',
      'countries CHL Chili',
    ])
  })

  it('says so where a term has no name in its language', () => {
    const files = { 'topics.yaml': 'rescue: { en: Rescue, ar: الإنقاذ }\n', 'releases/boats.fr.md': releaseText() }
    const [french] = entriesAt('fr/feed.xml', { files })
    expect(of(french as ParsedXml, 'category').map(({ attributes }) => [attributes['label'], attributes['xml:lang']])).toContainEqual([
      'Rescue',
      'en',
    ])
  })

  it('has its picture as an enclosure and in its text', () => {
    const href = linkOf(parts, 'enclosure')
    expect(href).toMatch(/^https:\/\/coast\.example\/assets\/boat\.[0-9a-f]{12}\.jpg$/)
    const content = textOf(parts, 'content')
    expect(content).toContain(`<figure><img src="${href}" alt="A boat" width="640" height="480"/><figcaption>Boats C</figcaption></figure>`)
    expect(JSON.parse(rich.at('en/feed.json'))).toMatchObject({
      items: [{ image: href, attachments: [{ url: href, mime_type: 'image/jpeg' }] }, {}],
    })
  })

  it.each([
    ['lima.JPEG', 'image/jpeg'],
    ['lima.png', 'image/png'],
    ['lima.svg', 'image/svg+xml'],
    ['lima.webp', 'image/webp'],
    ['lima.avif', 'image/avif'],
    ['lima.gif', 'image/gif'],
    ['lima.constructor', undefined],
    ['lima', undefined],
  ])('knows the type of %s', (name, type) => {
    const one = oneEntry([`image: { src: ${name}, alt: A }`], undefined, { assets: [`releases/${name}`] })
    expect(of(one, 'link').find(({ attributes }) => attributes['rel'] === 'enclosure')?.attributes['type']).toBe(type)
  })

  it('has the whole text with absolute addresses', () => {
    const content = textOf(parts, 'content')
    expect(content).toMatch(/^<div lang="en" dir="ltr"><p>Lima – 8 March 2026<\/p>/)
    expect([...content.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replace(/[0-9a-f]{12}/, '…'))).toEqual([
      'https://coast.example/fr/news/2026/boats-two/#part',
      'https://coast.example/en/about/',
      'https://coast.example/en/news/?a#b',
      'https://coast.example/assets/report.….pdf',
    ])
  })

  it('leads from a footnote to its page, since a reader shows many texts at once', () => {
    const content = textOf(oneEntry([], 'A[^1] and [more](#more).\n\n[^1]: B'), 'content')
    expect([...content.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
      ['#note-fn-1', '#more', '#note-fnref-1'].map((part) => `https://coast.example/en/news/2026/boats/${part}`),
    )
  })

  it('says its direction', () => {
    expect(textOf(entriesAt('ar/feed.xml')[0] as ParsedXml, 'content')).toMatch(/^<div lang="ar" dir="rtl">/)
  })

  it('has a standfirst only where the text does not begin with it', () => {
    expect(textOf(oneEntry(['summary: In short.'], 'At length.'), 'content')).toContain('<p>In short.</p><p>At length.</p>')
    expect(textOf(oneEntry([], 'At length.'), 'content')).toBe('<div lang="en" dir="ltr"><p>At length.</p></div>')
  })

  it('says when and where an event takes place', () => {
    const lines = [
      'type: media-advisory',
      'event: { start: 2026-05-01T10:00-05:00, end: 2026-05-01T12:00-05:00, place: Palace, status: cancelled }',
    ]
    expect(textOf(oneEntry(lines), 'content')).toContain(
      '<ul><li><strong>Event details</strong> Cancelled</li><li><strong>Starts</strong> 1 May 2026, 10:00 (UTC−5)</li><li><strong>Ends</strong> 1 May 2026, 12:00 (UTC−5)</li><li><strong>Place</strong> Palace</li></ul>',
    )
  })
})

describe('a release that is changed', () => {
  const change = (kind: string, at = '2026-04-01T10:00Z') => `changes: [{ at: ${at}, kind: ${kind}, note: It was eleven. }]`
  const told = (line: string) => {
    const entry = oneEntry([line])
    return [textOf(entry, 'published'), textOf(entry, 'updated'), textOf(entry, 'content').includes('It was eleven.')]
  }

  it.each<readonly [name: string, line: string, updated: string, isTold: boolean]>([
    ['by a correction is updated and says so', change('correction'), '2026-04-01T10:00:00Z', true],
    ['by an update as well', change('update'), '2026-04-01T10:00:00Z', true],
    ['in silence is not', change('minor'), '2026-03-08T05:00:00Z', false],
    ['later is not yet', change('correction', '2026-06-01T10:00Z'), '2026-03-08T05:00:00Z', false],
    ['before its date is not updated before it is published', change('correction', '2026-03-01T10:00Z'), '2026-03-08T05:00:00Z', true],
  ])('%s', (_, line, updated, isTold) => {
    expect(told(line)).toEqual(['2026-03-08T05:00:00Z', updated, isTold])
  })

  it('says first what was changed', () => {
    expect(textOf(oneEntry([change('correction')]), 'content')).toMatch(
      /^<div lang="en" dir="ltr"><p><strong>Corrected on 1 April 2026, 05:00 \(UTC−5\)<\/strong> It was eleven\.<\/p>/,
    )
  })
})

describe('an id', () => {
  const idOf = (lines: readonly string[], parts: SiteParts = {}) => textOf(oneEntry(lines, undefined, parts), 'id')
  const id = 'tag:coast.example,2026:en/releases/boats'

  it.each<readonly [name: string, lines: readonly string[], parts: SiteParts]>([
    ['a release', [], {}],
    ['a new slug', ['slug: ships'], {}],
    ['a new headline', ['title: Ships'], {}],
    ['another date, and so another year in its address', ['date: 2025-12-31'], {}],
    ['another zone', [], { files: { 'site.yaml': SETTINGS_FILES['site.yaml']?.replace('America/Lima', 'Asia/Tokyo') } }],
    ['a site below a path', [], { files: { 'site.yaml': SETTINGS_FILES['site.yaml']?.replace('coast.example', 'coast.example/press') } }],
    ['a port', [], { files: { 'site.yaml': SETTINGS_FILES['site.yaml']?.replace('coast.example', 'coast.example:8443') } }],
  ])('is the same for %s', (_, lines, parts) => {
    expect(idOf(lines, parts)).toBe(id)
  })

  it('differs by release and language, and has no character that tags have not', () => {
    const files = {
      'releases/2026/Ünï côde & more.en.md': releaseText(['slug: more', 'date: 2026-04-01']),
      'releases/boats.en.md': releaseText(),
      'releases/boats.fr.md': releaseText(),
    }
    const ids = ['en/feed.xml', 'fr/feed.xml'].flatMap((path) => entriesAt(path, { files })).map((entry) => textOf(entry, 'id'))
    expect(ids).toEqual([
      'tag:coast.example,2026:en/releases/2026/%C3%9Cn%C3%AF%20c%C3%B4de%20%26%20more',
      'tag:coast.example,2026:en/releases/boats',
      'tag:coast.example,2026:fr/releases/boats',
    ])
  })
})

describe('a release that was withdrawn', () => {
  const withdrawn = (at: string, ...lines: readonly string[]) =>
    releaseText([`withdrawn: { at: ${at}, reason: It was wrong. }`, ...lines], 'Secret.')
  const files = {
    'releases/boats.en.md': withdrawn('2026-04-01T10:00Z', 'topic: shelter', 'country: PER'),
    'releases/boats.fr.md': releaseText(['title: Bateaux']),
    'releases/older.en.md': withdrawn('2026-04-02T10:00Z', 'date: 2020-01-01'),
    'releases/ships.en.md': releaseText(['date: 2026-03-09']),
  }
  const data = dataFilesOf({ files })
  const feed = parseXml(data.at('en/feed.xml'))

  it('leaves its tombstone, the last one first, however old it is', () => {
    expect(
      tombstonesOf(feed).map(({ attributes: { ref, when }, text, children }) => [
        ref,
        when,
        text,
        linkOf({ name: '', attributes: {}, text, children }, 'alternate'),
      ]),
    ).toEqual([
      ['tag:coast.example,2026:en/releases/older', '2026-04-02T10:00:00Z', 'It was wrong.', 'https://coast.example/en/news/2020/older/'],
      ['tag:coast.example,2026:en/releases/boats', '2026-04-01T10:00:00Z', 'It was wrong.', 'https://coast.example/en/news/2026/boats/'],
    ])
    expect(textOf(feed, 'updated')).toBe('2026-04-02T10:00:00Z')
    expect(atomBreaches(data.at('en/feed.xml'))).toEqual([])
    expect(JSON.parse(data.at('en/feed.json'))).toMatchObject({
      _dateline: { withdrawn: [{ id: 'tag:coast.example,2026:en/releases/older', reason: 'It was wrong.' }, {}] },
    })
  })

  it('leaves it in the feeds of its terms', () => {
    const refs = (path: string) => tombstonesOf(parseXml(data.at(path))).map(({ attributes }) => attributes['ref']?.split('/').at(-1))
    expect(refs('en/topics/shelter/feed.xml')).toEqual(['boats'])
    expect(refs('en/topics/rescue/feed.xml')).toEqual(['older'])
    expect(data.files.has('en/countries/per/feed.xml')).toBe(false)
  })

  it('is no entry, and no translation of one', () => {
    expect(of(feed, 'entry').map((entry) => textOf(entry, 'id').split('/').at(-1))).toEqual(['ships'])
    const [french] = of(parseXml(data.at('fr/feed.xml')), 'entry')
    expect(french && of(french, 'link')).toHaveLength(1)
    expect([...data.files.values()].filter((document) => document.includes('Secret.'))).toEqual([])
  })

  it('is an entry until then', () => {
    const before = parseXml(dataFilesOf({ files, now: '2026-04-01T09:59:59Z' }).at('en/feed.xml'))
    expect([of(before, 'entry').length, tombstonesOf(before).length]).toEqual([3, 0])
  })
})

describe('pages', () => {
  const plan = planOf(RICH_SITE)
  const feedsOf = (path: string) => plan.viewAt(path).head.feeds.map(({ type, title, href }) => `${type.split('/')[1]} ${title} ${href}`)
  const whole = ['atom+xml Coast Watch /en/feed.xml', 'feed+json Coast Watch /en/feed.json']

  it.each([
    'en/index.html',
    'en/news/index.html',
    'en/news/page/1/index.html',
    'en/news/2026/boats-one/index.html',
    'en/about/index.html',
    'index.html',
  ])('name the feed of their language: %s', (path) => {
    expect(feedsOf(path)).toEqual(whole)
  })

  it.each(['en/topics/rescue/index.html', 'en/topics/rescue/page/1/index.html'])('name the feed of what they show first: %s', (path) => {
    const own = ['atom+xml Rescue – Coast Watch /en/topics/rescue/feed.xml', 'feed+json Rescue – Coast Watch /en/topics/rescue/feed.json']
    expect(feedsOf(path)).toEqual([...own, ...whole])
  })

  it('that are nobody’s name none', () => {
    expect(feedsOf('404.html')).toEqual([])
  })

  it('lead to the one that names all feeds', () => {
    const view = plan.viewAt('fr/follow/index.html')
    if (view.kind !== 'follow') throw new Error('This is something else.')
    expect([view.whole?.atom, view.address, view.outline]).toEqual(['/fr/feed.xml', 'https://coast.example/fr/feed.xml', '/fr/feeds.opml'])
    expect(view.groups.map(({ title, feeds }) => [title, ...feeds.map(({ page }) => page.text)])).toEqual([
      ['Thèmes', 'Abri', 'Secours'],
      ['Régions', 'La côte', 'Les hauts plateaux'],
      ['Pays', 'Chili', 'Pérou'],
    ])
    const frames = plan.artifacts.flatMap((one) => (one.kind === 'page' ? [one.make().frame.follow] : []))
    expect([...new Set(frames)].toSorted()).toEqual(['/ar/follow/', '/en/follow/', '/fr/follow/'])
  })
})
