import { describe, expect, it } from 'vitest'
import { codesOf } from '../../codes-of.ts'
import { compileMarkdown, markupOf } from '../../compile-markdown.ts'

/* Links elsewhere are checked here; those inside the site become places in the markup, filled in when all addresses are known. */

describe('links to other sites', () => {
  it.each([
    ['[a](https://a.example/b?c=d&e=f#g)', 'https://a.example/b?c=d&#x26;e=f#g'],
    ['[a](http://a.example)', 'http://a.example'],
    ['<https://a.example/>', 'https://a.example/'],
    ['<a href="https://a.example">a</a>', 'https://a.example'],
    // Schemes are the same in capitals: RFC 3986, 3.1.
    ['[a](HTTPS://a.example)', 'https://a.example'],
    ['[a](mailto:press@coast.example)', 'mailto:press@coast.example'],
    ['[a](MAILTO:press@coast.example)', 'mailto:press@coast.example'],
    ['<press@coast.example>', 'mailto:press@coast.example'],
    ['[a](tel:+51-1-221-7698)', 'tel:+5112217698'],
    ['[a](<tel:+51 1 221 76 98>)', 'tel:+5112217698'],
  ])('%s', (markdown, href) => {
    const { value, diagnostics } = compileMarkdown(markdown)
    expect(codesOf(diagnostics)).toEqual([])
    expect(value.body.links).toEqual([])
    expect(/href="([^"]*)"/i.exec(markupOf(markdown))?.[1]).toBe(href)
  })
})

describe('links within the text', () => {
  it.each([
    ['[a](#part)', ['#part']],
    ['a[^1]\n\n[^1]: b', ['#note-fn-1', '#note-fnref-1']],
  ])('%s', (markdown, paths) => {
    const { value, diagnostics } = compileMarkdown(markdown)
    expect(codesOf(diagnostics)).toEqual([])
    expect(value.body.links.map(({ kind, path }) => [kind, path])).toEqual(paths.map((path) => ['fragment', path]))
  })
})

describe('links that cannot be published', () => {
  it.each([
    ['a script', '[a](javascript:alert(1))'],
    ['a script in capitals', '[a](JaVaScRiPt:alert(1))'],
    ['a script in character references', '<a href="&#106;avascript:alert(1)">a</a>'],
    ['a script behind a space', '<a href=" javascript:alert(1)">a</a>'],
    ['a script behind a control character', '<a href="&#1;javascript:alert(1)">a</a>'],
    ['a script over two lines', '<a href="java\nscript:alert(1)">a</a>'],
    ['a script with a tab', '<a href="java&#9;script:alert(1)">a</a>'],
    ['a script by reference', '[a]\n\n[a]: javascript:alert(1)'],
    ['data', '[a](data:text/html,b)'],
    ['VBScript', '[a](vbscript:b)'],
    ['a file', '[a](file:///etc/passwd)'],
    ['a blob', '[a](blob:https://a.example/b)'],
    ['an unknown scheme', '[a](ftp://a.example)'],
    ['another host under the same scheme', '[a](//evil.example/b)'],
    ['the same with a backslash', '<a href="/\\evil.example">a</a>'],
    ['the same with two', '<a href="\\\\evil.example">a</a>'],
    ['the same with a tab between', '<a href="/&#9;/evil.example">a</a>'],
    ['a broken address', '[a](https://)'],
    ['a letter with a hidden copy', '[a](mailto:b@c.example?bcc=d@e.example)'],
    ['a letter with a hidden line', '[a](mailto:b@c.example%0ABcc:d@e.example)'],
    ['a letter to two', '[a](mailto:b@c.example,d@e.example)'],
    ['a letter to nobody', '[a](mailto:)'],
    ['a number of one country only', '[a](tel:022)'],
    ['a number that dials codes', '[a](tel:*%2306%23)'],
    ['nothing', '[a]()'],
    ['a question only', '[a](?b)'],
    // Only footnotes are links of their own kind, and a text cannot say that it is one.
    ['another host, called a footnote', '<a data-footnote-ref href="//evil.example">a</a>'],
    ['a letter with a hidden copy, called a way back', '<a data-footnote-backref href="mailto:b@c.example?bcc=d@e.example">a</a>'],
  ])('to %s leave their text', (_, markdown) => {
    const { value, diagnostics } = compileMarkdown(markdown)
    expect(markupOf(markdown)).toBe('<p><span>a</span></p>')
    expect(value.body.links).toEqual([])
    expect(codesOf(diagnostics)).toEqual(['unsafe-link 1:1'])
  })

  it('are told one by one, in their places', () => {
    const { diagnostics } = compileMarkdown('See [a](https://a.example), [b](data:b)\nand [c](//c.example).')
    expect(codesOf(diagnostics)).toEqual(['unsafe-link 1:29', 'unsafe-link 2:5'])
  })

  it('cannot be written over two lines in Markdown at all', () => {
    expect(markupOf('[a](<java\nscript:alert(1)>)')).toBe('<p>[a](&#x3C;java\nscript:alert(1)>)</p>')
  })
})

const source = (path: string, suffix = '') => ({ kind: 'source', path, suffix })
const asset = (path: string, suffix = '') => ({ kind: 'asset', path, suffix })
const picture = (path: string, isSized = false) => ({ kind: 'picture', path, isSized })
const site = (path: string) => ({ kind: 'site', path })

describe('links inside the site', () => {
  it.each([
    ['[a](other.en.md)', source('releases/2026/other.en.md')],
    ['[a](./other.en.md)', source('releases/2026/other.en.md')],
    ['[a](../2025/flood.fr.md)', source('releases/2025/flood.fr.md')],
    ['[a](../../pages/about.en.md)', source('pages/about.en.md')],
    ['[a](other.en.md#part)', source('releases/2026/other.en.md', '#part')],
    ['[a](other.en.md?b=c#part)', source('releases/2026/other.en.md', '?b=c#part')],
    ['[a](<the boats.en.md>)', source('releases/2026/the boats.en.md')],
    ['[a](côte.fr.md)', source('releases/2026/côte.fr.md')],
    ['<a href="other.en.md">a</a>', source('releases/2026/other.en.md')],
    ['[a]\n\n[a]: other.en.md', source('releases/2026/other.en.md')],
    ['[a](report.pdf)', asset('releases/2026/report.pdf')],
    ['[a](report.pdf#page=2)', asset('releases/2026/report.pdf', '#page=2')],
    ['[a](the%20report.pdf)', asset('releases/2026/the report.pdf')],
    ['[a](50%.pdf)', asset('releases/2026/50%.pdf')],
    ['![a](../../images/boat.jpg)', picture('images/boat.jpg')],
    ['<img src="boat.jpg" alt="a">', picture('releases/2026/boat.jpg')],
    ['<img src="boat.jpg" alt="a" width="90">', picture('releases/2026/boat.jpg', true)],
    ['[a](/en/news/)', site('/en/news/')],
    ['[a](/en/news/?b#c)', site('/en/news/?b#c')],
    ['[a](/)', site('/')],
  ])('%s', (markdown, link) => {
    const { value, diagnostics } = compileMarkdown(markdown)
    expect(codesOf(diagnostics)).toEqual([])
    expect(value.body.links).toEqual([{ ...link, place: { file: 'releases/2026/boats.en.md', line: 1, column: 1 } }])
    expect(markupOf(markdown)).toMatch(/ (href|src)="§0"/)
    expect(value.body.pieces.join('')).not.toContain('.md')
  })

  it('cut the markup where their addresses belong', () => {
    const { body } = compileMarkdown('A [b](b.en.md), an ![c](c.jpg)\nand [![d](d.jpg)](/d/).').value
    expect(body.pieces).toEqual([
      '<p>A <a href="',
      '">b</a>, an <img src="',
      '" alt="c">\nand <a href="',
      '"><img src="',
      '" alt="d"></a>.</p>',
    ])
    expect(body.links.map(({ kind, path, place }) => `${kind} ${path} ${place.line}:${place.column}`)).toEqual([
      'source releases/2026/b.en.md 1:3',
      'picture releases/2026/c.jpg 1:20',
      'site /d/ 2:5',
      'picture releases/2026/d.jpg 2:6',
    ])
  })

  it('go with the code that they stand in', () => {
    const { value } = compileMarkdown(
      '<template><a href="a.en.md">a</a></template> <noscript><a href="b.en.md">b</a></noscript> [c](c.en.md)',
    )
    expect(value.body.links.map(({ path }) => path)).toEqual(['releases/2026/c.en.md'])
    expect(value.body.pieces).toHaveLength(2)
  })

  it.each([
    ['[a](../../../a.en.md)', 'outside-content 1:1'],
    ['See [a](../../../../etc/passwd).', 'outside-content 1:5'],
    ['[a](%2e%2e/%2e%2e/%2e%2e/a.en.md)', 'outside-content 1:1'],
    ['![a](../../../a.jpg)', 'outside-content 1:1'],
  ])('stay inside content/: %s', (markdown, expected) => {
    const { diagnostics } = compileMarkdown(markdown)
    expect(codesOf(diagnostics)).toEqual([expected])
    expect(diagnostics[0]?.severity).toBe('error')
  })

  // What marks a place in the markup is a noncharacter, which no source holds; but HTML can spell it.
  it.each([
    ['a title', '<abbr title="&#xFDD0;0&#xFDD1;">a</abbr> [b](b.en.md)'],
    ['a title, of a link that there is not', '<abbr title="&#xFDD0;7&#xFDD1;">a</abbr> [b](b.en.md)'],
    ['a block', '<div>&#xFDD0;0&#xFDD1;</div>\n\n[b](b.en.md)'],
    ['a description', '<img src="a.jpg" alt="&#xFDD0;0&#xFDD1;"> [b](b.en.md)'],
    ['a text', '&#xFDD0;0&#xFDD1; [b](b.en.md)'],
  ])('cannot be forged in %s', (_, markdown) => {
    const { pieces, links } = compileMarkdown(markdown).value.body
    expect(pieces).toHaveLength(links.length + 1)
    const attributes = pieces.slice(0, -1).map((piece) => / (\w+)="$/.exec(piece)?.[1])
    expect(attributes).toEqual(links.map(({ kind }) => (kind === 'picture' ? 'src' : 'href')))
  })
})

describe('pictures', () => {
  it.each([
    ['![](boat.jpg)', 'missing-alt 1:1'],
    ['See ![ ](boat.jpg).', 'missing-alt 1:5'],
    ['<img src="boat.jpg">', 'missing-alt 1:1'],
  ])('need to be described: %s', (markdown, expected) => {
    const { diagnostics } = compileMarkdown(markdown)
    expect(codesOf(diagnostics)).toEqual([expected])
    expect(diagnostics[0]?.severity).toBe('error')
  })

  it.each([
    ['on another site', '![a boat](https://a.example/boat.jpg)'],
    ['on another host', '![a boat](//a.example/boat.jpg)'],
    ['in the address', '![a boat](data:image/png;base64,AAAA)'],
    ['at an address of the site', '![a boat](/assets/boat.jpg)'],
    ['in a script', '<img src="javascript:alert(1)" alt="a boat">text'],
  ])('%s leave their description', (_, markdown) => {
    const { value, diagnostics } = compileMarkdown(markdown)
    expect(markupOf(markdown)).toContain('<span>a boat</span>')
    expect(value.body.links).toEqual([])
    expect(codesOf(diagnostics)).toEqual(['external-image 1:1'])
  })
})
