import { describe, expect, it } from 'vitest'
import { mendSource } from '../../src/compile/mend-source.ts'
import { LANGUAGES } from '../../src/model/locale.ts'
import { RULES } from '../../src/style/rules.ts'
import { releaseText } from '../release-text.ts'
import { sourceFile } from '../source-file.ts'
import { houseStyle } from './house-style.ts'

/** What becomes of the bytes of a source; undefined where nothing does. */
async function mend(text: string, language = 'en', style?: string): Promise<string | undefined> {
  const bytes = Buffer.from(text)
  const house = houseStyle(style)
  const mended = await mendSource.run({ source: sourceFile(`releases/boats.${language}.md`, bytes), languages: LANGUAGES, house })
  if (!mended) return undefined
  const again = { source: sourceFile(mended.file, mended.bytes), languages: LANGUAGES, house }
  expect(await mendSource.run(again)).toBeUndefined()
  return Buffer.from(mended.bytes).toString()
}

const EXAMPLES = RULES.flatMap(({ id, examples }) => examples.map((example, index) => ({ example, name: `${id} ${index + 1}` })))

describe('what is mended, and nothing of it twice', () => {
  it.each(EXAMPLES)('$name', async ({ example: { language, key, lines = [], style, wrong, right, isFixed } }) => {
    const text = (words: string) => (key ? releaseText([...lines, `${key}: '${words}'`]) : releaseText(lines, words))
    expect(await mend(text(wrong), language, style)).toBe(isFixed ? text(right) : undefined)
  })

  it.each<[name: string, written: string, mended: string]>([
    ['markup', 'The **boats**  are [safe  now](https://a.example "a  b").', 'The **boats** are [safe now](https://a.example "a  b").'],
    ['code and HTML', 'A  b `c  d` <kbd>e  f</kbd>\n\n    g  h', 'A b `c  d` <kbd>e  f</kbd>\n\n    g  h'],
    ['tables', '| a  | b   |\n| -- | --- |\n| c  d  | e |', '| a  | b   |\n| -- | --- |\n| c d  | e |'],
    ['quotations', '> A  b ,\n>  c', '> A b,\n>  c'],
    ['hard breaks and escapes', 'A  b  \nc\\  d &nbsp; e', 'A b  \nc\\ d &nbsp; e'],
    ['what is left out', 'A\u0000  b\u0001 , c\u0002', 'A\u0000 b\u0001, c\u0002'],
    ['signs of two units', '🚢  A  🚢', '🚢 A 🚢'],
  ])('leaves alone what is beside it: %s', async (_, written, mended) => {
    expect(await mend(releaseText([], written))).toBe(releaseText([], mended))
  })

  const WRITTEN = releaseText(['title: It  is'], 'A  b\nc , d  \n\ne  f')
  const MENDED = releaseText(['title: It is'], 'A b\nc, d  \n\ne f')

  it.each<[name: string, as: (text: string) => string]>([
    ['LF', (text) => text],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['all kinds of them', (text) => text.replace('\n', '\r\n').replace('A', '\r\nA').replace(/\n$/, '\r')],
    ['a mark of the order of bytes', (text) => `\ufeff${text}`],
    ['that mark and CRLF', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', (text) => text.trimEnd()],
  ])('keeps %s', async (_, as) => {
    expect(await mend(as(WRITTEN))).toBe(as(MENDED))
  })

  it.each<[name: string, text: string, style?: string]>([
    ['a rule that is off', releaseText([], 'A  b'), 'rules: { double-space: off }'],
    ['what is silenced', releaseText([], 'A  b <!-- dateline-ignore double-space: a poem -->')],
    ['words that may not be put in the place of others', releaseText([], 'A foo.'), 'glossary: [{ say: bar, not: foo, language: en }]'],
    ['an article that would be wrong', releaseText([], 'A foo.'), 'glossary: [{ say: oar, not: foo, language: en, fix: true }]'],
    ['a value with escapes of YAML', releaseText(['summary: "A \\"b\\"  c"'])],
    ['what is no release', 'A  b'],
  ])('leaves alone %s', async (_, text, style) => {
    expect(await mend(text, 'en', style)).toBeUndefined()
  })

  it('puts words of the house in the place of others where its glossary says so', async () => {
    const style = 'glossary: [{ say: bar, not: foo, language: en, fix: true }]'
    expect(await mend(releaseText([], 'Foo, foo and FOO; “foo”.'), 'en', style)).toBe(releaseText([], 'Bar, bar and FOO; “foo”.'))
  })
})
