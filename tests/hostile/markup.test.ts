import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildInMemory, filesFrom } from '../promises/build-in-memory.ts'
import { PATIENCE, runsOf } from '../promises/fast-check-runs.ts'
import { attribute, elementsOf, harmIn, skeletonOf, textIn } from './harm-in.ts'
import { FORMED_FIELDS, hostileNewsroom, TEXT_FIELDS, type FormedField, type Texts } from './hostile-newsroom.ts'
import { typeset } from '../../src/language/typography.ts'

/*
 * Whatever is written in any place, every page as a browser reads it holds no script, no handler, no style, no form and no
 * address that the templates did not put there; and what was written is what is read.
 */

const NOW = '2026-04-15T12:00:00Z'

const ATTACKS = [
  ...[
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '</title><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '"><svg/onload=alert(1)>',
    "' onmouseover='alert(1)",
    '" onfocus="alert(1)" autofocus="',
    '`onload=alert(1)`',
    '<base href=//evil.example>',
  ],
  ...[
    '</style><style>*{display:none}</style>',
    '" style="position:fixed',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<meta http-equiv=refresh content=0;//evil.example>',
  ],
  ...[
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '<?xml ?>',
    '</textarea>',
    '</noscript>',
    '</template>',
    '<plaintext>',
    '<a href=javascript:alert(1)>',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example',
    '\\\\evil.example',
  ],
  ...[
    '&lt;script&gt;',
    '&#60;script&#62;',
    '&quot;',
    '&',
    '&amp;',
    '<',
    '>',
    '"',
    "'",
    '`',
    '=',
    '{{7*7}}',
    '${7*7}',
    '<%= 7*7 %>',
    '{% x %}',
    '#{7*7}',
  ],
  ...[
    '%0d%0aBcc:a@evil.example',
    '?bcc=a@evil.example',
    '&cc=a@evil.example',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u200f',
    '\u00ad',
    '\u00a0',
    '\ufeff',
  ],
  ...[
    '{"@type":"Evil"}',
    '"}</script>',
    '\\u003cscript\\u003e',
    '\\',
    '\\"',
    '__proto__',
    'constructor',
    '[a](javascript:alert(1))',
    '*a*',
    '$&',
    '$1',
    '\ufffc',
  ],
]

const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...ATTACKS) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''))
  // oxlint-disable-next-line no-control-regex
  .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, ''))

/** No two alike: of contacts, those of one office stand together. */
const hostileTexts: fc.Arbitrary<Texts> = fc
  .array(hostileText, { minLength: TEXT_FIELDS.length, maxLength: TEXT_FIELDS.length })
  .map((all) => Object.fromEntries(TEXT_FIELDS.map((field, index) => [field, `${field} ${all[index] ?? ''}`])) as unknown as Texts)

/** What the templates of e-mails carry, and those of pages do not. */
const OF_MAILS = /^(<style>|style="[^"]*" of <(body|div|table|td|p|h[1-3]|a)>)$/

function harmOn([path, html]: readonly [path: string, html: string]): readonly string[] {
  const harm = harmIn(html).filter((one) => !path.endsWith('/email.html') || !OF_MAILS.test(one))
  return harm.map((one) => `${path}: ${one}`)
}

const PLAIN = Object.fromEntries(TEXT_FIELDS.map((field) => [field, `The ${field}`])) as unknown as Texts

async function pagesOf(newsroom: Readonly<Record<string, string>>) {
  const site = await buildInMemory(filesFrom(newsroom), NOW)
  return { ...site, pages: [...site.files].filter(([path]) => path.endsWith('.html')) }
}

/** A text as the pages show it. */
const shown = (text: string) => typeset(text.replace(/[ \t\n]+/g, ' ').trim(), 'en')

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('the pages of a newsroom in which every text is hostile', () => {
  it(
    'are made of the same elements as any others, which run nothing and ask nobody for anything',
    async () => {
      const usual = await pagesOf(hostileNewsroom(PLAIN))
      await fc.assert(
        fc.asyncProperty(hostileTexts, async (texts) => {
          const { kind, diagnostics, pages } = await pagesOf(hostileNewsroom(texts))
          expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
          expect(kind).toBe('site')
          expect(pages.length).toBeGreaterThan(20)
          expect(pages.filter(([path, html]) => skeletonOf(html).join() !== skeletonOf(usual.files.get(path) ?? '').join())).toEqual([])
          expect(pages.flatMap(harmOn)).toEqual([])
        }),
        runsOf(12, 1500),
      )
    },
    PATIENCE,
  )

  it(
    'show what was written, to people and to machines',
    async () => {
      await fc.assert(
        fc.asyncProperty(hostileTexts, async (texts) => {
          const { files } = await pagesOf(hostileNewsroom(texts))
          const elements = elementsOf(files.get('en/news/2026/boats-reach-the-shore/index.html') ?? '')
          const texted = (name: string) => elements.filter(({ tagName }) => tagName === name).map(textIn)
          const meta = (property: string) =>
            elements.filter((one) => attribute(one, 'property') === property).map((one) => attribute(one, 'content'))
          expect(texted('h1').map(squeeze)).toEqual([squeeze(shown(texts.title))])
          expect(texted('title')[0]).toContain(shown(texts.title))
          expect(meta('og:title')).toEqual([shown(texts.title)])
          expect(elements.filter(({ tagName }) => tagName === 'img').map((one) => attribute(one, 'alt'))).toContain(shown(texts.alt))

          const data = elements
            .filter(({ tagName }) => tagName === 'script')
            .map((one) => JSON.parse(textIn(one)) as Readonly<Record<string, unknown>>)
          expect(data.find((one) => one['@type'] === 'NewsArticle')).toMatchObject({
            headline: shown(texts.title),
            description: shown(texts.summary),
          })

          const everything = squeeze(
            elements
              .filter(({ tagName }) => tagName === 'html')
              .map(textIn)
              .join(' '),
          )
          const seen = [
            'caption',
            'credit',
            'changeNote',
            'place',
            'eventPlace',
            'inlineName',
            'inlineRole',
            'menuLabel',
            'itemLabel',
            'footerLabel',
          ] as const
          for (const field of seen) {
            const written = texts[field].replace(/[ \t\n]+/g, ' ').trim()
            // Menus and contacts are shown as they were written, and sentences set by the rules of their language.
            expect(
              [squeeze(shown(written)), squeeze(written)].some((text) => everything.includes(text)),
              `${field}: ${texts[field]}`,
            ).toBe(true)
          }
        }),
        runsOf(12, 1500),
      )
    },
    PATIENCE,
  )
})

const ADDRESSES = [
  ...[
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
  ],
  ...[
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
    'https:/\\evil.example',
    'http://a@evil.example',
    '/%2f%2fevil.example',
    '/x"onload="alert(1)',
  ],
  ...[
    "/x'onload='alert(1)",
    '/<script>',
    '../../../../etc/passwd',
    '/../../etc/passwd',
    '%2e%2e/%2e%2e/x.jpg',
    '../boat.jpg"><script>',
    'page:about"><script>',
    'page:../../x',
    'topic:__proto__',
    'page:constructor',
  ],
  ...[
    'https://a.example/"onclick="alert(1)',
    "https://a.example/'",
    'https://a.example/<script>',
    'https://a.example/?a=b&c=d#e',
    'https://[::1]/',
    'mailto:a@b.example?bcc=c@d.example',
    'mailto:a@b.example%0ABcc:c@d.example',
  ],
  ...[
    'a@b.example?bcc=c@d.example',
    '"a b"@c.example',
    'a@b.example,c@d.example',
    '<a@b.example>',
    "o'brien@coast.example",
    'a&b@coast.example',
    '+51 1 221 76 98;ext=1',
    '+51<script>',
    'tel:+51',
    '__proto__',
    'constructor',
  ],
  ...[
    '/en/news/',
    '/en/old page',
    '/old$1',
    '/old{a}',
    '/old~',
    '/old;return 301 //evil',
    '/en/old#a',
    '/*',
    '/:splat',
    '/.well-known/x',
    '/assets/x',
    '2026-03-08T10:00Z',
    '2026-03-08"',
    'statement',
    'PER',
  ],
]

const formed = fc.tuple(fc.constantFrom(...FORMED_FIELDS), fc.constantFrom(...ADDRESSES)) satisfies fc.Arbitrary<
  readonly [FormedField, string]
>

describe('a newsroom with a hostile address', () => {
  it(
    'is refused, or has pages that run nothing',
    async () => {
      const kinds = new Map<string, number>()
      await fc.assert(
        fc.asyncProperty(formed, async ([field, address]) => {
          const { kind, pages, files, diagnostics } = await pagesOf(hostileNewsroom(PLAIN, 'Safe.', { [field]: address }))
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
          if (kind !== 'site') expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
          expect(pages.flatMap(harmOn)).toEqual([])
          expect([...files.keys()].filter((path) => path.startsWith('/') || path.split('/').includes('..') || path.includes('\\'))).toEqual(
            [],
          )
        }),
        runsOf(60, 4000),
      )
      // It is no property of refusals alone.
      expect([...kinds.keys()].toSorted()).toEqual(['misconfigured', 'refused', 'site'])
    },
    PATIENCE,
  )
})

const MARKDOWN = [
  ...ATTACKS,
  ...[
    '[a](',
    '![a](',
    '](',
    ')',
    '[a]: ',
    '[^1]',
    '[^1]: ',
    '<a href="',
    '<a data-footnote-ref href="',
    '<img alt="a" src="',
    '<p onclick=',
    '<td>',
    '<table>',
    '</p>',
    '"> ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '# ',
  ],
  ...[
    '`',
    '```\n',
    '| a |\n|---|\n| ',
    '*',
    '**',
    '~~',
    '<div lang="',
    '<time datetime="',
    '<abbr title="',
    '<ol start="',
    '<p dir="',
    '<h2 id="',
    '<svg><style>',
    '<math><mtext>',
    '<select><option>',
    '<noscript>',
  ],
  ...[
    'https://a.example/',
    '/en/news/',
    'boats.fr.md',
    '../boat.jpg',
    'mailto:a@b.example',
    'tel:+51 1 221 76 98',
    '#note-fn-1',
    '&Tab;',
    '&NewLine;',
    '&colon;',
    '&#x6a;',
    '&#xFDD0;0&#xFDD1;',
    'align="constructor"',
  ],
]

describe('a newsroom with a hostile body', () => {
  it(
    'is refused, or has pages that run nothing',
    async () => {
      const kinds = new Map<string, number>()
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom(...MARKDOWN), { minLength: 1, maxLength: 10 }), async (parts) => {
          const { kind, pages, diagnostics } = await pagesOf(hostileNewsroom(PLAIN, parts.join('')))
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
          if (kind !== 'site') expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
          expect(pages.flatMap(harmOn)).toEqual([])
        }),
        runsOf(40, 4000),
      )
      expect(kinds.get('site') ?? 0).toBeGreaterThan(10)
    },
    PATIENCE,
  )
})

describe('what looks for harm', () => {
  it.each([
    ['<script>x</script>', '<script> that runs'],
    ['<script src="/x.js" type="module"></script>', '<script> that runs'],
    ['<p onclick="x">', 'onclick="x" of <p>'],
    ['<p style="x">', 'style="x" of <p>'],
    ['<a href="java&#10;script:x">', 'href="java\nscript:x" of <a>'],
    ['<a href="//evil.example">', 'href="//evil.example" of <a>'],
    ['<a href="mailto:a@b.example?bcc=c@d.example">', 'href="mailto:a@b.example?bcc=c@d.example" of <a>'],
    ['<table><form>', '<form>'],
    ['<meta http-equiv="refresh" content="0; url=//evil.example">', '<meta http-equiv="refresh" content="0; url=//evil.example">'],
  ])('finds it in %s', (html, harm) => {
    expect(harmIn(`<!doctype html><body>${html}`)).toEqual([harm])
  })

  it.each([
    '<script type="application/ld+json">{}</script>',
    '<a href="/en/">',
    '<a href="#a">',
    '<a href="tel:+5112217698">',
    '<meta http-equiv="refresh" content="0; url=/en/">',
  ])('finds none in %s', (html) => {
    expect(harmIn(`<!doctype html><body>${html}`)).toEqual([])
  })
})
