import { describe, expect, it } from 'vitest'
import { compileMarkdown } from '../../compile-markdown.ts'

/* The summary of a release that has none: its first paragraph as plain text, cut at a sentence. */

const excerptOf = (markdown: string, language: 'en' | 'fr' | 'es' | 'ar' = 'en') => compileMarkdown(markdown, language).value.excerpt

/** A sentence of so many characters, its full stop counted. */
const sentence = (letter: string, length: number) => `${letter.toUpperCase()}${letter.repeat(length - 2)}.`

describe('the excerpt', () => {
  it.each([
    ['is the first paragraph', 'One. Two.\n\nThree.', 'One. Two.'],
    ['passes over headings', '## Title\n\nOne.', 'One.'],
    ['passes over lists, tables and quotations', '- a\n\n| b |\n|---|\n| c |\n\n> d\n\nOne.', 'One.'],
    ['has no marks', 'A *very* **big** `boat` and [a link](https://a.example).', 'A very big boat and a link.'],
    ['has no line ends', 'One\ntwo  \nthree.', 'One two three.'],
    ['has no footnotes', 'One[^1] two[^b].\n\n[^1]: x\n[^b]: y', 'One two.'],
    ['has characters and not their references', 'Fish &amp; chips &lt; 5 €.', 'Fish & chips < 5\u00a0€.'],
    ['keeps what is crossed out apart', 'One ~~two~~ three.', 'One two three.'],
    ['has the text of what is left out', 'One <video>two</video> three.', 'One two three.'],
    ['has the text of links that are left out', 'One [two](javascript:x) three.', 'One two three.'],
    ['has no code', 'One <script>alert(1)</script>two.', 'One two.'],
    ['has no styles', 'One <style>p { color: red }</style>two.', 'One two.'],
    ['has no comments', 'One <!-- not yet -->two.', 'One two.'],
    ['is empty where there is no paragraph', '## Title\n\n- a', ''],
    ['is empty where there is nothing', '', ''],
  ])('%s', (_, markdown, expected) => {
    expect(excerptOf(markdown)).toBe(expected)
  })

  it('is set as the body is', () => {
    expect(excerptOf('Il a dit : "Oui !"', 'fr')).toBe('Il a dit\u00a0: «\u202fOui\u202f!\u202f»')
  })

  it.each([
    ['keeps 300 characters', [sentence('a', 150), sentence('b', 149)], 2],
    ['drops the sentence that goes beyond', [sentence('a', 150), sentence('b', 150)], 1],
    ['keeps a first sentence that is longer', [sentence('a', 400), sentence('b', 10)], 1],
    ['keeps as many as fit', [sentence('a', 100), sentence('b', 100), sentence('c', 98), sentence('d', 10)], 3],
  ])('%s', (_, sentences, kept) => {
    expect(excerptOf(sentences.join(' '))).toBe(sentences.slice(0, kept).join(' '))
  })

  it('cuts a sentence that does not end between words', () => {
    const excerpt = excerptOf(`${'word '.repeat(200)}end.`)
    expect(excerpt).toMatch(/^(word )+word…$/)
    expect(excerpt.length).toBeLessThanOrEqual(301)
  })

  const filler = sentence('x', 280)
  it.each([
    ['a question', `${filler} Why? Because ${'y'.repeat(40)}.`, `${filler} Why?`, 'en'],
    ['a closing quotation mark', `${filler} “So.” Then ${'y'.repeat(40)}.`, `${filler} “So.”`, 'en'],
    ['no figure', `${sentence('x', 285)} It is 3.5 metres ${'y'.repeat(40)}.`, sentence('x', 285), 'en'],
    ['a French exclamation', `${filler} Non ! Alors ${'y'.repeat(40)}.`, `${filler} Non\u202f!`, 'fr'],
    ['a French quotation', `${filler} « Non. » Alors ${'y'.repeat(40)}.`, `${filler} «\u202fNon.\u202f»`, 'fr'],
    ['a Spanish question', `${filler} ¿Y? ¿Cómo ${'y'.repeat(40)}?`, `${filler} ¿Y?`, 'es'],
    ['an Arabic question', `${'ك'.repeat(279)}. لماذا؟ لأن ${'ك'.repeat(40)}.`, `${'ك'.repeat(279)}. لماذا؟`, 'ar'],
  ] as const)('cuts after %s', (_, markdown, expected, language) => {
    expect(excerptOf(markdown, language)).toBe(expected)
  })
})
