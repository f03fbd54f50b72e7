import { describe, expect, it } from 'vitest'
import { proseOf } from '../../../src/compile/markdown/prose-of.ts'

const shown = (markdown: string) => proseOf(markdown).text.replaceAll('\ufffc', '·')

describe('prose', () => {
  it.each([
    ['of text is all of it', 'A **b** 12.', 'A **b** 12.'],
    ['leaves addresses out', 'See [a 1](b2.md) now.', 'See [a 1········ now.'],
    ['leaves titles out', '[a](b "2")', '[a········'],
    ['leaves pictures out', '![A 1](b.jpg)!', '·············!'],
    ['leaves definitions out', '[a]: https://b.org/1\nc', '····················\nc'],
    ['leaves the names of definitions out', 'See [a][1].', 'See [a····.'],
    ['leaves code out', 'a `1 `` 2` b', 'a ········ b'],
    ['leaves blocks of code out', 'a\n```js\n1\n```\nb', 'a\n·····\n·\n···\nb'],
    ['leaves an unfinished block out', 'a\n~~~\n1', 'a\n···\n·'],
    ['leaves comments out', 'a <!-- 1\n2 --> b', 'a ······\n····· b'],
    ['leaves tags out and their text in', '<td width="12">34</td>', '···············34·····'],
    ['leaves marks of notes out', 'a[^1].\n\n[^1]: b', 'a····.\n\n····· b'],
    ['leaves marks of lists out', '1. a\n> 12) b\n2026 c', '·· a\n····· b\n2026 c'],
  ])('%s', (_, markdown, text) => {
    expect(shown(markdown)).toBe(text)
  })

  it.each([
    ['[a](https://b.org/c)', ['https://b.org/c']],
    ['[a](<b.md> "t")', ['b.md']],
    ['[a](https://b.org/c_(d))', ['https://b.org/c_(d)']],
    ['[a]: mailto:b@c.org', ['mailto:b@c.org']],
    ['<a class="x" href="https://b.org">', ['https://b.org']],
    ['`[a](b.md)`', []],
  ])('tells the addresses of %s', (markdown, hrefs) => {
    const { addresses, originOf } = proseOf(markdown)
    expect(addresses.map(({ href }) => href)).toEqual(hrefs)
    expect(addresses.map(({ href, at }) => markdown.slice(originOf(at), originOf(at) + href.length))).toEqual(hrefs)
  })

  it('reads spaces that are written as entities, and knows where everything stood', () => {
    const markdown = '1&nbsp;000 and 2&#160;000&nbsp;% [x](y.md)'
    const { text, addresses, originOf } = proseOf(markdown)
    expect(text.startsWith('1\u00a0000 and 2\u00a0000\u00a0% ')).toBe(true)
    for (const word of ['000 and', '2', '%', 'x']) expect(markdown.slice(originOf(text.indexOf(word)))).toMatch(new RegExp(`^${word}`))
    expect(markdown.slice(originOf(addresses[0]?.at ?? 0))).toMatch(/^y\.md/)
  })
})
