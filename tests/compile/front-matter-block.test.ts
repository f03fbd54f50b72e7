import { describe, expect, it } from 'vitest'
import { codesOf } from '../codes-of.ts'
import { compileText, releaseOf } from '../compile-text.ts'
import { releaseText } from '../release-text.ts'

/* Front matter as a whole. What cannot be read is an error and the source is nothing: it fails closed. */

const LINES = releaseText().split('\n').slice(1, 6)
const KEYS = LINES.join('\n')
const utf8 = new TextEncoder()

type Unreadable = readonly [name: string, text: string | Uint8Array, expected: string]

const UNREADABLE: readonly Unreadable[] = [
  // Where it begins
  ['nothing at all', '', 'front-matter-missing 1:1'],
  ['blank lines only', '\n\n', 'front-matter-missing 1:1'],
  ['no front matter', 'The boats are safe.\n', 'front-matter-missing 1:1'],
  ['keys without fences', `${KEYS}\n`, 'front-matter-missing 1:1'],
  ['a comment before it', `<!-- draft -->\n${releaseText()}`, 'front-matter-missing 1:1'],
  ['a blank line before it', `\n${releaseText()}`, 'front-matter-blank-line 1:1'],
  ['a line of spaces before it', `  \n${releaseText()}`, 'front-matter-blank-line 1:1'],
  ['an indented fence', ` ${releaseText()}`, 'front-matter-missing 1:1'],
  ['TOML', '+++\ntitle = "Boats"\n+++\n', 'front-matter-toml 1:1'],
  ['JavaScript', '---js\n{ title: globalThis.pwned = true }\n---\n', 'front-matter-language 1:1'],
  ['JavaScript with a space, in capitals', '--- JS\n{ title: globalThis.pwned = true }\n---\n', 'front-matter-language 1:1'],
  ['JavaScript by its whole name', '---javascript\n{ title: globalThis.pwned = true }\n---\n', 'front-matter-language 1:1'],
  ['JSON', '---json\n{ "title": "Boats" }\n---\n', 'front-matter-language 1:1'],
  ['a name of YAML', `---yaml\n${KEYS}\n---\n`, 'front-matter-language 1:1'],
  ['four hyphens at its start', `----\n${KEYS}\n----\n`, 'front-matter-language 1:1'],

  // Where it ends
  ['no end', `---\n${KEYS}\n\nThe boats are safe.\n`, 'front-matter-unterminated 1:1'],
  ['no end and nothing else', '---', 'front-matter-unterminated 1:1'],
  ['four hyphens at its end', `---\n${KEYS}\n----\nThe boats are safe.\n`, 'front-matter-fence 7:1'],
  ['a word after the hyphens at its end', `---\n${KEYS}\n--- end\nThe boats are safe.\n---\n`, 'front-matter-fence 7:1'],
  ['dots at its end', `---\n${KEYS}\n...\nThe boats are safe.\n`, 'front-matter-fence 7:1'],

  // What it is
  ['nothing in it', '---\n---\nThe boats are safe.\n', 'not-a-mapping 2:1'],
  ['only a comment in it', '---\n# later\n---\nThe boats are safe.\n', 'not-a-mapping 2:1'],
  ['a list', '---\n- title: Boats\n---\n', 'not-a-mapping 2:1'],
  ['a text', '---\nBoats\n---\n', 'not-a-mapping 2:1'],
  ['more than 32 KB', releaseText([`summary: ${'x'.repeat(33 * 1024)}`]), 'front-matter-too-large 1:1'],
  // Two bytes a letter: 34 KB, though only 17 thousand letters.
  ['more than 32 KB in Arabic', releaseText([`summary: ${'ق'.repeat(17 * 1024)}`]), 'front-matter-too-large 1:1'],
  ['more than 512 KB of text', releaseText([], 'x'.repeat(512 * 1024)), 'too-large 1:1'],

  // YAML
  ['a key twice', releaseText(['place: Lima', 'place: Callao']), 'duplicate-key 8:1'],
  ['a required key twice', `---\n${KEYS}\ntitle: Boats\n---\n`, 'duplicate-key 7:1'],
  ['a key twice further in', releaseText(['image: { src: a.jpg, src: b.jpg }']), 'duplicate-key 7:22'],
  ['a tab for indentation', releaseText(['image:\n\tsrc: a.jpg']), 'yaml-syntax 8:1'],
  ['an alias', releaseText(['place: &port Lima', 'summary: *port']), 'yaml-syntax 8:11'],
  ['a billion laughs', releaseText(['place: &a [x, x]', 'summary: &b [*a, *a]', 'slug: [*b, *b]']), 'yaml-syntax 8:15'],
  ['lists 10,000 deep', releaseText([`place: ${'['.repeat(10_000)}${']'.repeat(10_000)}`]), 'yaml-syntax 7:27'],
  ['mappings 6,000 deep', releaseText([`place: ${'{a: '.repeat(6000)}x${'}'.repeat(6000)}`]), 'yaml-syntax 7:81'],
  ['hyphens 10,000 deep', releaseText([`place:\n ${'- '.repeat(10_000)}x`]), 'yaml-syntax 8:40'],
  ['a colon in a text', releaseText(['place: Lima: the port']), 'yaml-syntax 7:12'],
  ['a full-width colon', releaseText(['place： Lima']), 'yaml-syntax 7:12'],
  ['a quotation mark that is never closed', releaseText(['place: "Lima']), 'yaml-syntax 7:13'],
  ['a tag that makes a number', releaseText(['place: !!int 022']), 'yaml-syntax 7:8'],
  ['a tag that makes a function', releaseText(['place: !!js/function "function () {}"']), 'yaml-syntax 7:8'],
  ['a key that is a list', releaseText(['? [a]\n: b']), 'yaml-syntax 1:1'],

  // Encodings
  ['UTF-16, little end first', utf16(releaseText(), 'little', 'with BOM'), 'not-utf8 1:1'],
  ['UTF-16, big end first', utf16(releaseText(), 'big', 'with BOM'), 'not-utf8 1:1'],
  ['UTF-16 that does not say so', utf16(releaseText(['title: قوارب']), 'little', 'without BOM'), 'not-utf8 1:1'],
  ['Latin-1', Uint8Array.from([...utf8.encode('---\ntitle: Caf'), 0xe9, ...utf8.encode('\n---\n')]), 'not-utf8 2:11'],
  ['a character cut in two', utf8.encode(releaseText([], 'café')).slice(0, -2), 'not-utf8 8:4'],
  ['two byte order marks', `\ufeff\ufeff${releaseText()}`, 'front-matter-missing 1:1'],
]

describe('front matter that cannot be read', () => {
  it.each(UNREADABLE)('%s', (_, text, expected) => {
    const { value, diagnostics } = compileText(text)
    expect(codesOf(diagnostics)).toEqual([expected])
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error'])
    expect(value).toEqual({ kind: 'unreadable', file: 'releases/2026/boats.en.md' })
  })

  it('is never run', () => {
    expect(globalThis).not.toHaveProperty('pwned')
  })

  it('is refused as often as it is read', () => {
    const text = releaseText(['place: Lima: the port'])
    expect([compileText(text), compileText(text)].map(({ diagnostics }) => codesOf(diagnostics))).toEqual([
      ['yaml-syntax 7:12'],
      ['yaml-syntax 7:12'],
    ])
  })

  it.each([
    ['place: Lima: the port', 'between double quotes'],
    ['place： Lima', 'plain ":"'],
    ['image:\n\tsrc: a.jpg', 'spaces instead of tabs'],
    ['summary: *port', 'Write the value out'],
    [`place: ${'['.repeat(30)}${']'.repeat(30)}`, 'Nest less deeply'],
  ])('%j: %s', (line, advice) => {
    const [diagnostic] = compileText(releaseText([line])).diagnostics
    expect(diagnostic?.hint).toContain(advice)
  })
})

/** Texts that mean the same release. */
const READABLE: readonly (readonly [name: string, text: string])[] = [
  ['plain', releaseText(['place: Lima'])],
  ['with a byte order mark', `\ufeff${releaseText(['place: Lima'])}`],
  ['with line ends of Windows', releaseText(['place: Lima']).replaceAll('\n', '\r\n')],
  ['with line ends of old Macs', releaseText(['place: Lima']).replaceAll('\n', '\r')],
  ['with spaces after its fences', releaseText(['place: Lima']).replaceAll('---', '---  ')],
  ['with a comment and blank lines', releaseText(['', '# where', 'place: Lima', ''])],
  ['with a tab after the colon', releaseText(['place:\tLima'])],
  ['with quotation marks', releaseText([`'place': "Lima"`])],
  ['in the flow style', `---\n{ ${LINES.join(', ')}, place: Lima }\n---\nThe boats are safe.\n`],
]

describe('front matter that can be read', () => {
  it.each(READABLE)('%s', (_, text) => {
    const compiled = compileText(text)
    expect(codesOf(compiled.diagnostics)).toEqual([])
    const { title, place, summary, body } = releaseOf(compiled)
    expect([title, place, summary, body.pieces]).toEqual([
      'Boats reach the shore',
      'Lima',
      'The boats are safe.',
      ['<p>The boats are safe.</p>'],
    ])
  })

  it.each([
    ['hyphens inside a text', ['summary: |\n  Safe.\n  ---\n  All of them.'], 'Safe. --- All of them.'],
    ['quotation marks of a typewriter’s successor', ['summary: “Safe.” «Oui»'], '“Safe.” «Oui»'],
    ['a folded text', ['summary: >\n  Safe,\n  all of them.'], 'Safe, all of them.'],
  ])('keeps %s', (_, lines, summary) => {
    const compiled = compileText(releaseText(lines))
    expect(codesOf(compiled.diagnostics)).toEqual([])
    expect(releaseOf(compiled).summary).toBe(summary)
  })

  it('counts the lines of a body from the start of the file', () => {
    const text = releaseText(['summary: >', '  Safe,', '  all of them.'], '\n\nSee <iframe>this</iframe>.')
    expect(codesOf(compileText(text).diagnostics)).toEqual(['html-dropped 13:5'])
  })
})

describe('characters that nobody sees', () => {
  it('are dropped and reported, one on each line', () => {
    const text = releaseText(['place: Li\u0007ma'], 'Sa\u0000fe \u0001.\nAll\ufdd0 of them.\u0085')
    const compiled = compileText(text)
    expect(codesOf(compiled.diagnostics)).toEqual(['control-character 7:10', 'control-character 9:3', 'control-character 10:4'])
    expect(compiled.diagnostics.map(({ severity, message }) => `${severity} ${/U\+\w+/.exec(message)?.[0]}`)).toEqual([
      'warning U+0007',
      'warning U+0000',
      'warning U+FDD0',
    ])
    const release = releaseOf(compiled)
    expect([release.place, release.body.pieces]).toEqual(['Lima', ['<p>Safe .\nAll of them.</p>']])
  })

  it.each(['\u00a0', '\u202f', '\u200f', '\u2067', '\u00ad', '\t'])('are kept where they mean something: %j', (character) => {
    const compiled = compileText(releaseText([`place: Li${character}ma`]))
    expect(codesOf(compiled.diagnostics)).toEqual([])
    // A tab is white space, of which a run becomes one space.
    expect(releaseOf(compiled).place).toBe(character === '\t' ? 'Li ma' : `Li${character}ma`)
  })

  it.each([
    ['before a key', '\u00a0place: Lima', ['unknown-key 7']],
    ['before a nested key', 'image:\n\u00a0\u00a0src: a.jpg', ['wrong-type 7', 'unknown-key 8']],
  ])('are no indentation: a no-break space %s', (_, line, expected) => {
    const { diagnostics } = compileText(releaseText([line]))
    expect(diagnostics.map((one) => `${one.code} ${one.line}`)).toEqual(expected)
  })
})

function utf16(text: string, order: 'little' | 'big', mark: 'with BOM' | 'without BOM'): Uint8Array {
  const written = mark === 'with BOM' ? `\ufeff${text}` : text
  const bytes = new DataView(new ArrayBuffer(written.length * 2))
  for (let index = 0; index < written.length; index++) bytes.setUint16(index * 2, written.charCodeAt(index), order === 'little')
  return new Uint8Array(bytes.buffer)
}
