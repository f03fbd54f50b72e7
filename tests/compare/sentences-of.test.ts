import { expect, it } from 'vitest'
import { sentencesOf } from '../../src/compare/sentences-of.ts'
import { compileMarkdown } from '../compile-markdown.ts'

it.each([
  ['a heading and what follows', '## Three posts\n\nThe text begins.', 'Three posts. The text begins.'],
  ['a heading that is a question', '## Why here?\n\nFor the road.', 'Why here? For the road.'],
  ['cells of a table', '| a | b |\n| --- | --- |\n| c | d |', 'a. b. c. d.'],
  ['a list', '- one\n- two;', 'one. two;'],
  ['a footnote, whose mark is none of the word before it', 'Water[^1] is scarce.\n\n[^1]: In 2025.', /^Water is scarce\. .*In 2025\.$/],
  ['links and emphasis', 'A [link](https://a.example/x) *here*.', 'A link here.'],
  ['signs of markup', 'When a &lt; b &amp; c.', 'When a < b & c.'],
])('%s', (_, markdown, text) => {
  expect(sentencesOf(compileMarkdown(markdown).value.body)).toMatch(
    typeof text === 'string' ? new RegExp(`^${text.replace(/[.?;&]/g, '\\$&')}$`) : text,
  )
})
