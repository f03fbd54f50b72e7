import { describe, expect, it } from 'vitest'
import { codesOf } from '../../codes-of.ts'
import { compileMarkdown, markupOf } from '../../compile-markdown.ts'
import { parseHtml } from '../../parse-html.ts'
import { LANGUAGES } from '../../../src/model/locale.ts'

/* CommonMark with tables, strikethrough and footnotes, and nothing else. */

describe('Markdown', () => {
  it.each([
    ['emphasis', '*a* **b** `c`', '<p><em>a</em> <strong>b</strong> <code>c</code></p>'],
    ['strikethrough', '~~a~~', '<p><del>a</del></p>'],
    ['one tilde, which is about', '~5 km, ~10 km', '<p>~5\u00a0km, ~10\u00a0km</p>'],
    ['line breaks', 'a  \nb', '<p>a<br>\nb</p>'],
    ['code', '```js\n<script>\n```', '<pre><code>&#x3C;script>\n</code></pre>'],
    ['quotations', '> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['lists', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['rules', 'a\n\n---\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
    ['no links out of bare addresses', 'www.a.example https://a.example a@b.example', '<p>www.a.example https://a.example a@b.example</p>'],
    ['no boxes to tick', '- [ ] a', '<ul>\n<li>[ ] a</li>\n</ul>'],
    ['no directives', 'At 10:30 ::a :b[c]', '<p>At 10:30 ::a :b[c]</p>'],
    ['no front matter', '---\na: b\n---', '<hr>\n<h2>a: b</h2>'],
    ['nothing', '', ''],
  ])('has %s', (_, markdown, markup) => {
    expect(markupOf(markdown).replace(/\n+/g, '\n')).toBe(markup)
    expect(codesOf(compileMarkdown(markdown).diagnostics)).toEqual([])
  })
})

describe('tables', () => {
  it('say how their columns stand with classes', () => {
    const elements = parseHtml(markupOf('| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |'))
    const cells = elements.filter(({ name }) => name === 'th' || name === 'td')
    const classes = [{ class: 'align-start' }, { class: 'align-center' }, { class: 'align-end' }, {}]
    expect(cells.map(({ name, text, attributes }) => [name, text, attributes])).toEqual([
      ...classes.map((attributes, index) => ['th', 'abcd'[index], attributes]),
      ...classes.map((attributes, index) => ['td', '1234'[index], attributes]),
    ])
    expect(elements.map(({ name }) => name).filter((name) => /^t(head|body|r)$/.test(name))).toEqual(['thead', 'tr', 'tbody', 'tr'])
  })

  it('in HTML do so as well, and lose every other word on how they look', () => {
    const cells = parseHtml(markupOf('<table><tr><td align="right" width="9" bgcolor="red" class="x">a</td></tr></table>'))
    expect(cells.find(({ name }) => name === 'td')?.attributes).toEqual({ class: 'align-end' })
  })
})

describe('headings', () => {
  it.each([
    ['begin at the second level', '# a\n\n## b', ['h2', 'h3']],
    ['begin there whatever the first is', '#### a\n\n#### b', ['h2', 'h2']],
    ['leave no level out on the way down', '# a\n\n### b\n\n###### c\n\n## d', ['h2', 'h3', 'h4', 'h3']],
    ['end at the sixth', '# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f', ['h2', 'h3', 'h4', 'h5', 'h6', 'h6']],
    ['begin with the second even where a higher one follows', '### a\n\n## b', ['h2', 'h2']],
    ['in HTML are like the others', '<h1>a</h1>\n\n## b', ['h2', 'h3']],
    ['stand before those of footnotes', '# a[^1]\n\n[^1]: b', ['h2', 'h2']],
  ])('%s', (_, markdown, expected) => {
    const names = parseHtml(markupOf(markdown)).map(({ name }) => name)
    expect(names.filter((name) => /^h[1-6]$/.test(name))).toEqual(expected)
  })
})

const WORDS = {
  en: ['Notes', 'Back to reference 1'],
  fr: ['Notes', 'Retour à l’appel de note 1'],
  es: ['Notas', 'Volver a la llamada 1'],
  ar: ['الحواشي', 'العودة إلى الإشارة 1'],
} as const

describe('footnotes', () => {
  const markdown = 'A[^1], b[^note] and again[^1].\n\n[^1]: First *one*.\n[^note]: Second.'

  it.each(LANGUAGES)('in %s lead to their notes and back', (language) => {
    const elements = parseHtml(markupOf(markdown, language))
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)

    const noteOf = (href: string) => elements.find(({ attributes }) => `#${attributes['id']}` === href)
    const references = elements.filter(({ attributes }) => 'data-footnote-ref' in attributes)
    const notes = references.map(({ attributes }) => noteOf(attributes['href'] ?? ''))
    expect(notes.map((note) => note && [note.name, note.text.trim().split('.')[0]])).toEqual([
      ['li', 'First one'],
      ['li', 'Second'],
      ['li', 'First one'],
    ])

    const back = elements.filter(({ attributes }) => 'data-footnote-backref' in attributes)
    expect(back.map(({ attributes }) => noteOf(attributes['href'] ?? ''))).toEqual([references[0], references[2], references[1]])
  })

  it.each(LANGUAGES)('speak %s', (language) => {
    const elements = parseHtml(markupOf('A[^1].\n\n[^1]: B.', language))
    const label = elements.find(({ attributes }) => attributes['id'] === 'footnote-label')
    const back = elements.find(({ attributes }) => 'data-footnote-backref' in attributes)
    expect([label?.name, label?.text, back?.attributes['aria-label']]).toEqual(['h2', ...WORDS[language]])
    expect(label?.attributes['class']).toBe('sr-only')
    expect(elements.find(({ attributes }) => 'data-footnote-ref' in attributes)?.attributes['aria-describedby']).toBe('footnote-label')
  })

  it.each([
    ['a letter', '[^é]'],
    ['a word in Arabic', '[^حاشية]'],
    ['signs', '[^a.b%c]'],
    ['capitals', '[^Note]'],
    ['what every object has', '[^constructor]'],
  ])('may be named with %s', (_, mark) => {
    const elements = parseHtml(markupOf(`A${mark}.\n\n${mark}: B.`))
    const hrefs = elements.flatMap(({ attributes }) => attributes['href'] ?? [])
    const ids = elements.flatMap(({ attributes }) => (attributes['id'] === undefined ? [] : `#${attributes['id']}`))
    expect(hrefs).toHaveLength(2)
    for (const href of hrefs) expect(ids).toContain(href)
  })

  it('work beside raw HTML', () => {
    const elements = parseHtml(markupOf('A[^1] <b>b</b>.\n\n[^1]: <i>c</i>.'))
    const note = elements.find(({ attributes }) => attributes['id'] === 'note-fn-1')
    expect(note?.text).toContain('c.')
    expect(elements.find(({ attributes }) => 'data-footnote-ref' in attributes)?.attributes['href']).toBe('#note-fn-1')
  })
})
