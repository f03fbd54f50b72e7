import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atomBreaches, of, textOf, tombstonesOf } from './atom-rules.ts'
import { makeSchemaCheck } from './check-schema.ts'
import { jsonFeedBreaches } from './json-feed-rules.ts'
import { parseXml, type ParsedXml } from './parse-xml.ts'
import { harmIn } from '../hostile/harm-in.ts'
import { hostileNewsroom, TEXT_FIELDS, type TextField } from '../hostile/hostile-newsroom.ts'
import { textOfHtml } from '../parse-html.ts'
import { buildInMemory, filesFrom } from '../promises/build-in-memory.ts'
import { PATIENCE, runsOf } from '../promises/fast-check-runs.ts'
import { renderData } from '../../src/render/data-files.ts'
import { block, element, text, textElement, xmlDocument } from '../../src/render/xml.ts'
import type { Feed, FeedContent, FeedEntry } from '../../src/model/feed.ts'
import type { Instant } from '../../src/model/instant.ts'

/* Whatever stands in any field, a file for machines is sound, and says just that. */

/** Texts that end what they stand in, and characters that no document holds. */
const NASTY = [
  ...[
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?xml?>',
    '</title>',
    '</entry></feed>',
    '<script>alert(1)</script>',
    '"',
    "'",
    '&',
    '&amp;',
    '&#0;',
    '&lt;',
  ],
  ...['\u0000', '\u0001', '\u0008', '\u000b', '\u000c', '\u001f', '\u007f', '\u0085', '\u2028', '\u2029', '\ufffe', '\uffff', '\ufdd0'],
  ...['\t', '\n', '\r', '\r\n', ' ', '\ud800', '\udc00', '\ud83d\ude00', '\u202e', 'é', 'رصد', 'A', '{date}', '$&', "$'"],
]

const nasty = fc.oneof(
  fc.array(fc.constantFrom(...NASTY), { maxLength: 6 }).map((parts) => parts.join('')),
  // The parser that reads them back takes some of these for byte order marks.
  fc.string({ unit: 'binary', maxLength: 20 }).map((some) => some.replaceAll('\ufeff', '')),
)

/** With something to see in it. */
const title = nasty.map((some) => `A${some}`)

/** What XML 1.0 can hold of a text (section 2.2). */
function holdable(some: string): string {
  return [...some].filter((sign) => /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]$/u.test(sign) || (sign.codePointAt(0) ?? 0) > 0xffff).join('')
}

describe('the builder of XML', () => {
  it('gives back every text and every attribute, without what XML cannot hold', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (one, two, three) => {
        const document = xmlDocument('r', { b: two }, [
          element('a', { b: one, c: undefined }, [text(two), textElement('d', three, { e: three }), text(two)]),
        ])
        const root = parseXml(document.join(''))
        expect(root.attributes).toEqual({ b: holdable(two) })
        expect(root.children).toHaveLength(1)
        const parsed = root.children[0]
        expect(parsed?.attributes).toEqual({ b: holdable(one) })
        expect(parsed?.text).toBe(holdable(two) + holdable(three) + holdable(two))
        expect(parsed?.children).toEqual([{ name: '{}d', attributes: { e: holdable(three) }, children: [], text: holdable(three) }])
      }),
      { numRuns: 1000, seed: 20260415 },
    )
  })

  it('writes nothing that could end a section of characters', () => {
    expect(text(']]>')).toBe(']]&gt;')
    expect(text('a]]>b<c&"\'')).toBe(`a]]&gt;b&lt;c&amp;"'`)
    expect(element('a', { b: '"\t\n\r<>&' })).toBe('<a b="&quot;&#9;&#10;&#13;&lt;&gt;&amp;"/>')
  })

  it('sets children on lines of their own only where they may be', () => {
    expect(block('a', {}, [textElement('b', 'c')])).toBe('<a>\n<b>c</b>\n</a>')
    expect(block('a', {}, [])).toBe('<a/>')
  })
})

const MOMENT = '2026-03-08T10:00:00Z' as Instant
const PAGE = 'https://coast.example/en/'

const entry: fc.Arbitrary<FeedEntry> = fc.record({
  id: fc.constant('tag:coast.example,2026:en/releases/boats'),
  language: fc.constant('en' as const),
  dir: fc.constant('ltr' as const),
  href: fc.constant(PAGE),
  title,
  summary: fc.oneof(fc.constant(''), title),
  published: fc.constant(MOMENT),
  updated: fc.constant(MOMENT),
  categories: fc.array(
    fc.record({
      scheme: fc.constant('tag:a.example,2026:topics'),
      id: title,
      text: title,
      lang: fc.constantFrom('fr' as const, undefined),
    }),
    {
      maxLength: 2,
    },
  ),
  translations: fc.constant([{ language: 'fr' as const, href: PAGE }]),
  picture: fc.record({
    href: fc.constant('https://coast.example/assets/a.png'),
    type: fc.constant('image/png'),
    alt: title,
    width: fc.constant(640),
    height: fc.constant(undefined),
    caption: nasty,
    credit: nasty,
  }),
  text: fc.record({
    notices: fc.array(fc.record({ heading: title, note: title }), { maxLength: 2 }),
    dateline: title,
    standfirst: title,
    facts: fc.array(fc.record({ name: title, value: title }), { maxLength: 2 }),
    body: fc.constant({ digest: '', pieces: ['<p>The <a href="', '">body</a>.</p>'], links: [] }),
    hrefs: nasty.map((some) => [`https://coast.example/?${some}`]),
  }),
})

const feed: fc.Arbitrary<Feed> = fc.record({
  id: fc.constant('tag:coast.example,2026:en/feed'),
  language: fc.constant('en' as const),
  title,
  home: fc.constant(PAGE),
  author: fc.record({ name: title, href: fc.constant(undefined) }),
  icon: fc.constant(undefined),
  logo: fc.constant(undefined),
  hub: fc.constant(undefined),
})

const content: fc.Arbitrary<FeedContent> = fc.record({
  entries: entry.map((one) => [one]),
  tombstones: nasty.map((reason) => [{ id: 'tag:coast.example,2026:en/releases/ships', when: MOMENT, reason, href: PAGE }]),
  updated: fc.constant(MOMENT),
})

describe('a feed of anything', () => {
  it('is sound Atom, and says just that', () => {
    fc.assert(
      fc.property(feed, content, (ofFeed, held) => {
        const document = renderData({
          kind: 'atom',
          feed: ofFeed,
          content: held,
          self: PAGE,
          translations: [],
          steps: [],
          isArchive: false,
        })
        expect(atomBreaches(document)).toEqual([])
        const parsed = parseXml(document)
        const [one] = held.entries
        const [shown] = of(parsed, 'entry')
        expect([textOf(parsed, 'title'), tombstonesOf(parsed)[0]?.text]).toEqual(
          [ofFeed.title, held.tombstones[0]?.reason].map((some) => holdable(some ?? '')),
        )
        expect(shown && [textOf(shown, 'title'), textOf(shown, 'summary')]).toEqual(
          [one?.title, one?.summary].map((some) => holdable(some ?? '')),
        )
        expect(htmlOf(shown)).toContain(visible(one?.text.dateline ?? ''))
        expect(elementsIn(shown)).toEqual(['a', 'div', 'figcaption', 'figure', 'img', 'li', 'p', 'strong', 'ul'])
      }),
      { numRuns: 200, seed: 20260415 },
    )
  })

  it('is sound JSON Feed, and says just that', () => {
    fc.assert(
      fc.property(feed, content, (ofFeed, held) => {
        const document = renderData({ kind: 'json-feed', feed: ofFeed, content: held, self: PAGE })
        const parsed = JSON.parse(document) as {
          readonly title: string
          readonly items: readonly { readonly title: string; readonly summary?: string }[]
        }
        expect(parsed.title).toBe(ofFeed.title)
        expect(parsed.items.map(({ title: one, summary = '' }) => [one, summary])).toEqual(
          held.entries.map(({ title: one, summary }) => [one, summary]),
        )
        expect(jsonFeedBreaches(document)).toEqual([])
      }),
      { numRuns: 200, seed: 20260415 },
    )
  })
})

describe('sitemaps and lists of feeds of anything', () => {
  const checkSitemap = makeSchemaCheck('sitemaps.xsd')

  it('are sound', () => {
    fc.assert(
      fc.property(title, title, (one, two) => {
        const item = { href: PAGE, title: one, language: 'en', publication: two, published: '2026-03-08' }
        expect(checkSitemap(renderData({ kind: 'news-sitemap', items: [item], fallback: PAGE }))).toEqual([])
        const outline = { text: one, feed: { href: PAGE, page: PAGE, language: 'en' as const }, outlines: [] }
        const parsed = parseXml(renderData({ kind: 'outline', title: two, owner: one, outlines: [outline] }))
        expect(parsed.children[1]?.children[0]?.attributes['text']).toBe(holdable(one))
      }),
      { numRuns: 200, seed: 20260415 },
    )
  })
})

function htmlOf(one: ParsedXml | undefined): string {
  return visible(textOfHtml(one ? textOf(one, 'content') : ''))
}

/** Parsers of HTML know one line break, and make what they cannot show a sign of its own. */
function visible(some: string): string {
  return holdable(some).replace(/\r\n?/g, '\n')
}

/** The names of the elements of its text, each once: those that the view asks for at most. */
function elementsIn(one: ParsedXml | undefined): readonly string[] {
  const names = [...(one ? textOf(one, 'content') : '').matchAll(/<([a-z]+)/g)].map(([, name = '']) => name)
  return [...new Set([...names, 'a', 'div', 'figcaption', 'figure', 'img', 'li', 'p', 'strong', 'ul'])].toSorted()
}

/* The same from the sources on: what compiles becomes sound feeds, whose texts run nothing. */
describe('a newsroom of anything', () => {
  it(
    'has sound feeds and sitemaps, or none',
    async () => {
      let sites = 0
      const checkSitemap = makeSchemaCheck('sitemaps.xsd')
      // A newsroom with any other character in a field is refused.
      const words = title.map((some) => some.replace(/[^\P{C}\n]|[\ud800-\udfff]/gu, ''))
      const texts = fc.record(Object.fromEntries(TEXT_FIELDS.map((field) => [field, words])) as Record<TextField, typeof words>)
      const body = fc.array(fc.constantFrom(...NASTY, ...MARKDOWN), { maxLength: 8 }).map((parts) => `A ${parts.join('')}`)
      await fc.assert(
        fc.asyncProperty(texts, body, async (written, markdown) => {
          const { kind, files } = await buildInMemory(filesFrom(hostileNewsroom(written, markdown)), '2026-03-09T00:00:00Z')
          if (kind !== 'site') return
          sites++
          for (const [path, document] of files) {
            if (/(^|\/)feed\.xml$/.test(path)) {
              expect([path, atomBreaches(document)]).toEqual([path, []])
              const contents = of(parseXml(document), 'entry').map((one) => textOf(one, 'content'))
              expect(contents.flatMap(harmIn)).toEqual([])
            }
            if (path.endsWith('feed.json')) expect([path, jsonFeedBreaches(document)]).toEqual([path, []])
            if (path.endsWith('.opml')) expect(parseXml(document).name).toBe('{}opml')
            if (/sitemap.*\.xml$/.test(path) && path !== 'sitemap.xml') expect([path, checkSitemap(document)]).toEqual([path, []])
          }
        }),
        runsOf(40, 2000),
      )
      expect(sites).toBeGreaterThan(20)
    },
    PATIENCE,
  )
})

/** Pieces of bodies that become addresses, footnotes and markup. */
const MARKDOWN = [
  ...['[a](/en/news/)', '[a](#b)', '[^1]', '\n\n[^1]: note\n', '![a](../boat.jpg)', '[a](boats.fr.md#x"y)', '<a href="#a&b">', '</a>'],
  ...['<abbr title="]]>">a</abbr>', '\n\n| a | b |\n| - | - |\n| c | d |\n', '\n\n## Heading\n\n', '<p onclick="x">', '`code`', '\n\n'],
]
