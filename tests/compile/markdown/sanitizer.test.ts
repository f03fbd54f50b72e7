import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '../../codes-of.ts'
import { compileMarkdown, markupOf } from '../../compile-markdown.ts'
import { misplaced } from '../../misplaced.ts'
import { parseHtml, textOfHtml } from '../../parse-html.ts'

/* Raw HTML that Markdown could say passes; the rest is left out with a warning in its place, and its text is kept. */

describe('HTML that is kept', () => {
  it.each<readonly [name: string, markdown: string, markup: string]>([
    ...'b i u s em strong small sub sup kbd samp var q cite dfn mark ins del code bdi span'
      .split(' ')
      .map((name) => [name, `a <${name}>b</${name}> c`, `<p>a <${name}>b</${name}> c</p>`] as const),
    ['br', 'a<br>b', '<p>a<br>b</p>'],
    ['br, as XML writes it', 'a<br/>b', '<p>a<br>b</p>'],
    ['hr', '<hr>', '<hr>'],
    ['bdo', 'a <bdo dir="rtl">b</bdo>', '<p>a <bdo dir="rtl">b</bdo></p>'],
    ['abbr with its title', 'the <abbr title="United Nations">UN</abbr>', '<p>the <abbr title="United Nations">UN</abbr></p>'],
    ['time with its moment', '<time datetime="2026-03-08">today</time>', '<p><time datetime="2026-03-08">today</time></p>'],
    ['lang and dir', '<span lang="fr" dir="ltr">mot</span>', '<p><span lang="fr" dir="ltr">mot</span></p>'],
    ['a division', '<div><p>a</p></div>', '<div><p>a</p></div>'],
    ['a list', '<ul><li>a</li></ul>', '<ul><li>a</li></ul>'],
    ['a list that counts', '<ol start="3"><li value="5">a</li></ol>', '<ol start="3"><li value="5">a</li></ol>'],
    ['a list of terms', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    ['a quotation', '<blockquote>a</blockquote>', '<blockquote>a</blockquote>'],
    ['a heading', '<h3>a</h3>', '<h2>a</h2>'],
    [
      'a figure',
      '<figure><img src="a.jpg" alt="A boat"><figcaption>b</figcaption></figure>',
      '<figure><img src="§0" alt="A boat"><figcaption>b</figcaption></figure>',
    ],
    [
      'a table',
      '<table><caption>a</caption><tr><th scope="col" colspan="2">b</th></tr></table>',
      '<table><caption>a</caption><tbody><tr><th scope="col" colspan="2">b</th></tr></tbody></table>',
    ],
    ['Markdown inside HTML', '<div>\n\n*a*\n\n</div>', '<div>\n<p><em>a</em></p>\n</div>'],
    ['what Markdown itself escapes', 'a < b & c &lt;d&gt; `<e>`', '<p>a &#x3C; b &#x26; c &#x3C;d> <code>&#x3C;e></code></p>'],
  ])('%s', (_, markdown, markup) => {
    const { diagnostics } = compileMarkdown(markdown)
    expect(markupOf(markdown)).toBe(markup)
    expect(codesOf(diagnostics)).toEqual([])
  })

  it.each([
    ['classes and ids', '<p class="lead" id="top">a</p>', '<p>a</p>'],
    ['targets and relations', '<a href="https://a.example" target="_blank" rel="opener">a</a>', '<p><a href="https://a.example">a</a></p>'],
    ['names of anchors', '<a name="top">a</a>', '<p><a>a</a></p>'],
    ['addresses in quotations', '<blockquote cite="javascript:a">a</blockquote>', '<blockquote>a</blockquote>'],
    ['comments', 'a <!-- b --> c', '<p>a  c</p>'],
    ['tags that are never closed', '<div><b>a', '<div><b>a</b></div>'],
    ['tags that were never opened', 'a</b></div>', '<p>a</p>'],
    ['list items outside a list', '<li>a</li>', 'a'],
    ['cells outside a table', '<td>a</td>', 'a'],
  ])('without %s, of which nobody need be told', (_, markdown, markup) => {
    expect(markupOf(markdown)).toBe(markup)
    expect(codesOf(compileMarkdown(markdown).diagnostics)).toEqual([])
  })
})

type Dropped = readonly [name: string, markdown: string, text: string, expected: readonly string[]]

const DROPPED: readonly Dropped[] = [
  // Code goes with its text.
  ['a script', 'Hello <script>alert(1)</script>world.', 'Hello world.', ['code-dropped 1:7']],
  ['a script as a block', '<script>\nalert(1)\n</script>\n\nHello.', 'Hello.', ['code-dropped 1:1']],
  ['a script in capitals', 'Hello.\n\n<SCRIPT SRC=//evil.example></SCRIPT>', 'Hello.', ['code-dropped 3:1']],
  ['a script that never ends', 'Hello.\n\n<script>alert(1)', 'Hello.', ['code-dropped 3:1']],
  ['a style', 'Hello <style>p { color: red }</style>world.', 'Hello world.', ['code-dropped 1:7']],
  ['a template', 'Hello <template><p>b</p></template>world.', 'Hello world.', ['code-dropped 1:7']],

  // Everything else leaves its text.
  ['a frame', 'See <iframe src="https://evil.example">the film</iframe> now.', 'See the film now.', ['html-dropped 1:5']],
  ['a frame as a block', 'Hello.\n\n<iframe src="https://evil.example">the film</iframe>', 'Hello. the film', ['html-dropped 3:1']],
  [
    'a film',
    'Hello.\n\n  <video controls><source src="a.mp4">the film</video>',
    'Hello. the film',
    ['html-dropped 3:3', 'html-dropped 3:19'],
  ],
  ['an element of somebody’s own', 'a <my-widget>b</my-widget> c', 'a b c', ['html-dropped 1:3']],
  ['an element of the past', 'a <font color="red">b</font> c', 'a b c', ['html-dropped 1:3']],
  [
    'a form',
    '<form action="/x"><input value="v"><button>Go</button></form>',
    'Go',
    ['html-dropped 1:1', 'html-dropped 1:19', 'html-dropped 1:36'],
  ],
  ['an object', 'a <object data="a.swf">b</object><embed src="a.swf"> c', 'a b c', ['html-dropped 1:3', 'html-dropped 1:34']],
  ['a drawing', '<svg onload="a()"><text>b</text></svg>', 'b', ['html-dropped 1:1', 'html-dropped 1:19']],
  ['a formula', 'a <math><mi>x</mi></math> b', 'a x b', ['html-dropped 1:3', 'html-dropped 1:9']],
  [
    'what belongs in a head',
    'a <base href="//evil.example"><meta http-equiv="refresh"> b',
    'a b',
    ['html-dropped 1:3', 'html-dropped 1:31'],
  ],
  ['details', '<details><summary>a</summary>b</details>', 'ab', ['html-dropped 1:1', 'html-dropped 1:10']],

  // The right place, wherever it stands.
  ['one on the second line of a paragraph', 'One\nand <video>b</video>', 'One and b', ['html-dropped 2:5']],
  ['one after Arabic', 'مرحبا <video>b</video>', 'مرحبا b', ['html-dropped 1:7']],
  ['one after a character of two units', '😀 <video>b</video>', '😀 b', ['html-dropped 1:4']],
  ['one in a list', '- a\n\n  <video>b</video>', 'a b', ['html-dropped 3:3']],
  ['one in a quotation', '> a <video>b</video>', 'a b', ['html-dropped 1:5']],
  ['one on a later line of a block in a quotation', '> <div>\n> <video>b</video></div>', 'b', ['html-dropped 2:1']],
  ['one in a table', '| a |\n|---|\n| <video>b</video> |', 'a b', ['html-dropped 3:3']],
  ['one in a footnote', 'a[^1]\n\n[^1]: <video>b</video> c', 'a1 Notes b c ↩', ['html-dropped 3:7']],
  ['one inside what is kept', '<div>\n<p>a</p>\n  <video>b</video>\n</div>', 'a b', ['html-dropped 3:3']],
]

describe('HTML that is left out', () => {
  it.each(DROPPED)('%s', (_, markdown, text, expected) => {
    const { diagnostics } = compileMarkdown(markdown)
    expect(textOfHtml(markupOf(markdown)).replace(/\s+/g, ' ').trim()).toBe(text)
    expect(codesOf(diagnostics)).toEqual(expected)
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(parseHtml(markupOf(markdown)).filter(({ name }) => !ALLOWED.has(name))).toEqual([])
  })

  it.each([
    ['a handler', '<p onclick="a()">b</p>', '<p>b</p>', ['attribute-dropped 1:1']],
    [
      'handlers in capitals, without quotation marks',
      '<p ONCLICK=a() OnMouseOver=b>b</p>',
      '<p>b</p>',
      ['attribute-dropped 1:1', 'attribute-dropped 1:1'],
    ],
    ['a style', 'a <span style="color: red">b</span>', '<p>a <span>b</span></p>', ['attribute-dropped 1:3']],
    [
      'a handler of a picture',
      '<img src="a.jpg" alt="A" onerror="a()" srcset="//evil.example/b.jpg">',
      '<img src="§0" alt="A">',
      ['attribute-dropped 1:1'],
    ],
    [
      'a handler of a link',
      '[a](https://a.example) <a href="https://a.example" onclick="a()">b</a>',
      '<p><a href="https://a.example">a</a> <a href="https://a.example">b</a></p>',
      ['attribute-dropped 1:24'],
    ],
  ])('%s', (_, markdown, markup, expected) => {
    expect(markupOf(markdown)).toBe(markup)
    expect(codesOf(compileMarkdown(markdown).diagnostics)).toEqual(expected)
  })

  // An unfinished comment takes the rest of the release with it: somebody has to hear of that.
  it.each([
    ['a comment that never ends', 'Hello.\n\n<!-- later\n\nThe boats are safe.', 3],
    ['character data', 'Hello.\nIs <![CDATA[anybody]]> there?', 2],
    ['an instruction that never ends', 'Hello.\n\n<?php\n\nThe boats are safe.', 3],
  ])('%s swallows no text without a word', (_, markdown, line) => {
    const { diagnostics } = compileMarkdown(markdown)
    expect(diagnostics.map((one) => one.line)).toEqual([line])
  })

  it('names what it was', () => {
    const messages = compileMarkdown('<p onclick="a()">b <video>c</video> <script>d</script></p>').diagnostics.map(({ message }) => message)
    expect(messages.map((message) => /(?:<\w+>|onclick of <\w+>)/.exec(message)?.[0])).toEqual(['onclick of <p>', '<video>', '<script>'])
  })
})

const ALLOWED = new Set([
  ...'p br hr div span h2 h3 h4 h5 h6 blockquote pre section a em strong i b u s del ins small code kbd samp var q cite'.split(' '),
  ...'dfn mark time sub sup abbr bdi bdo ul ol li dl dt dd figure figcaption img table caption thead tbody tfoot tr th td'.split(' '),
])

/** What a browser may ask another machine for, or run. */
const isHarmless = (name: string, value: string): boolean => {
  if (name === 'href' || name === 'src') return /^(https?:\/\/[^/]|mailto:[^?%\s]+$|tel:\+|#|§\d+$)/.test(value)
  return /^(alt|title|lang|dir|class|id|width|height|start|reversed|value|colspan|rowspan|scope|datetime|hreflang|aria-label|aria-describedby|data-footnote.*)$/.test(
    name,
  )
}

const HOSTILE = [
  ...[
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<iframe>',
    '<svg onload=x>',
    '<math>',
    '<template>',
    '<noscript>',
    '<textarea>',
    '<title>',
    '<plaintext>',
  ],
  ...[
    '<a href="',
    '<a data-footnote-ref href="',
    '<img src="',
    '<p onclick=',
    '<div style="',
    '">',
    "'>",
    '>',
    '</a>',
    '</p>',
    '<table>',
    '<td>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '?>',
  ],
  ...[
    'javascript:',
    'JaVaScRiPt:',
    'java\tscript:',
    '&#106;avascript:',
    'java&#10;script:',
    'vbscript:',
    'data:text/html,',
    '//evil.example',
    '/\\evil.example',
    'mailto:a@b.example?bcc=c@d.example',
  ],
  ...[
    '[a](',
    ')',
    '![a](',
    '](',
    '[a]: ',
    '[^1]',
    '[^1]: ',
    '`',
    '```',
    '*',
    '**',
    '\n',
    '\n\n',
    '| a |\n|---|\n| ',
    '> ',
    '- ',
    '# ',
    '\\',
    '&#xFDD0;0&#xFDD1;',
    'x.en.md',
    'a.jpg',
    'alert(1)',
    ' ',
  ],
]

describe('whatever a body holds', () => {
  const body = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    ),
    { maxLength: 14 },
  )

  it('its markup has only what is allowed, and asks nobody else for anything', () => {
    fc.assert(
      fc.property(body, (parts) => {
        const elements = parseHtml(markupOf(parts.join('')))
        expect(elements.filter(({ name }) => !ALLOWED.has(name))).toEqual([])
        const harmful = elements.flatMap(({ attributes }) => Object.entries(attributes).filter(([name, value]) => !isHarmless(name, value)))
        expect(harmful).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('it has a place for every link, and a link for every place', () => {
    fc.assert(
      fc.property(body, (parts) => {
        const { pieces, links } = compileMarkdown(parts.join('')).value.body
        expect(pieces.length).toBe(links.length + 1)
      }),
      { numRuns: 800 },
    )
  })

  it('it is spoken of in its own lines', () => {
    fc.assert(
      fc.property(body, (parts) => {
        const markdown = parts.join('')
        expect(misplaced(compileMarkdown(markdown).diagnostics, markdown)).toEqual([])
      }),
      { numRuns: 800 },
    )
  })
})
