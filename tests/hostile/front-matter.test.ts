import { describe, expect, it } from 'vitest'
import { codesOf } from '../codes-of.ts'
import { compileText, releaseOf } from '../compile-text.ts'
import { misplaced } from '../misplaced.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { costOf, MOST_SECONDS } from './cost-of.ts'
import { readSettings } from '../../src/compile/read-settings.ts'
import { sourceFile } from '../source-file.ts'

/*
 * Front matter and settings that somebody wrote to do harm. What tests/compile has is not repeated here: this is about how
 * long it takes, about names that objects of JavaScript have by themselves, and about what editors paste from elsewhere.
 */

const lines = (count: number, write: (index: number) => string) => Array.from({ length: count }, (_, index) => write(index))

/** Keys that every object has without having been given them, or that change what an object is. */
const INHERITED = ['__proto__', 'constructor', 'hasOwnProperty', 'prototype', 'toString', 'valueOf', '__defineGetter__']

describe('front matter of great size', () => {
  it.each([
    ['100,000 keys', lines(100_000, (index) => `k${index}: x`), 1, 'too-large'],
    ['40,000 keys', lines(40_000, (index) => `k${index}: x`), 1, 'front-matter-too-large'],
    ['as many keys as 32 KB hold', lines(3600, (index) => `k${index}:`), 3600, 'unknown-key'],
    ['as many keys that resemble one', lines(2500, (index) => `titl${index}: x`), 2500, 'unknown-key'],
    ['100 KB of blank lines', lines(100_000, () => ''), 1, 'front-matter-too-large'],
    ['31 KB of blank lines', lines(31_000, () => ''), 0, undefined],
    ['31 KB of comments', lines(15_000, () => '#'), 0, undefined],
    ['a list of 15,000 goals', [`sdg: [${'x,'.repeat(15_000)}]`], 15_000, 'bad-goal'],
    ['10,000 empty contacts', [`contacts: [${'{},'.repeat(10_000)}]`], 10_000, 'missing-key'],
    ['10,000 empty changes', [`changes: [${'{},'.repeat(10_000)}]`], 30_000, 'missing-key'],
    ['a key 3,000 times', lines(3000, () => 'place: x'), 1, 'duplicate-key'],
    ['lists 15,000 deep', [`place: ${'['.repeat(15_000)}`], 1, 'yaml-syntax'],
    ['anchors', [`place: ${'&a '.repeat(10_000)}`], 1, 'yaml-syntax'],
    ['questions', ['? '.repeat(10_000)], 1, 'yaml-syntax'],
    ['a quotation that never ends', [`place: "${'x '.repeat(15_000)}`], 1, 'yaml-syntax'],
    ['an e-mail address of 30 KB', [`contacts: { office: x, email: "${'a.'.repeat(15_000)}@b" }`], 1, 'bad-email'],
    ['a telephone number of 30 KB', [`contacts: { office: x, phone: "+${'1 '.repeat(15_000)}" }`], 1, 'bad-phone'],
    ['a slug of 30 KB', [`slug: ${'a-'.repeat(15_000)}`], 1, 'bad-slug'],
  ])('%s costs little, and is told', (_, front, count, code) => {
    const text = releaseText(front)
    let compiled: ReturnType<typeof compileText> | undefined
    expect(costOf(() => (compiled = compileText(text)))).toBeLessThan(MOST_SECONDS)
    const diagnostics = compiled?.diagnostics ?? []
    expect(diagnostics.length).toBe(count)
    expect(new Set(diagnostics.map((one) => one.code))).toEqual(new Set(code === undefined ? [] : [code]))
    expect(misplaced(diagnostics.slice(0, 20), text)).toEqual([])
  })

  it('is kept whole where it is merely long', () => {
    const title = `${'Boats reach the shore, '.repeat(1000)}at last`
    expect(releaseOf(compileText(releaseText([`title: ${title}`]))).title).toBe(title)
  })
})

describe('settings of great size', () => {
  it.each([
    ['regions.yaml', lines(12_000, (index) => `r${index}: { en: A, fr: A, ar: A }`), 0, undefined],
    ['regions.yaml', lines(20_000, (index) => `R${index}: { en: A }`), 20_000, 'bad-id'],
    ['topics.yaml', lines(20_000, (index) => `t${index}: { de: A }`), 20_000, 'unknown-key'],
    ['contacts.yaml', lines(30_000, (index) => `c${index}: { x: y }`), 60_000, undefined],
    ['navigation/en.yaml', ['menu:', ...lines(15_000, () => '- { label: A, href: /en/news/ }')], 0, undefined],
    ['navigation/en.yaml', ['menu:', ...lines(30_000, () => '- { labl: A }')], 60_000, undefined],
    [
      'site.yaml',
      [...(SETTINGS_FILES['site.yaml'] ?? '').trimEnd().split('\n'), ...lines(30_000, (index) => `k${index}:`)],
      30_000,
      'unknown-key',
    ],
    ['topics.yaml', lines(500_000, () => ''), 1, 'not-a-mapping'],
    ['topics.yaml', [`a: ${'{a: '.repeat(100_000)}`], 1, 'yaml-syntax'],
    ['topics.yaml', ['a: &a [x]', ...lines(20_000, (index) => `b${index}: *a`)], 1, 'yaml-syntax'],
    ['topics.yaml', lines(60_000, (index) => `t${index}: { en: A }`), 1, 'too-large'],
  ])('%s costs little, and is told (row %#)', (path, text, count, code) => {
    const files = Object.entries({ ...SETTINGS_FILES, [path]: text.join('\n') })
    let read: ReturnType<typeof readSettings> | undefined
    expect(costOf(() => (read = readSettings(files.map(([name, written]) => sourceFile(name, written)))))).toBeLessThan(MOST_SECONDS)
    const diagnostics = (read?.diagnostics ?? []).filter(({ file }) => file === path)
    expect(diagnostics.length).toBe(count)
    if (code !== undefined) expect(new Set(diagnostics.map((one) => one.code))).toEqual(new Set([code]))
  })
})

describe('names that every object has', () => {
  it.each(
    INHERITED.flatMap((name): readonly (readonly [string, readonly string[], string])[] => [
      [`${name} at the top`, [`${name}: { draft: true, title: Stolen }`], '7:1'],
      [`${name} in a picture`, [`image: { src: a.jpg, alt: b, ${name}: { credit: Stolen } }`], '7:30'],
      [`${name} in a contact`, [`contacts: [{ office: Lima, ${name}: { email: x@stolen.example } }]`], '6:28'],
      [`${name} in a change`, [`changes: [{ at: 2026-04-01T09:00Z, kind: minor, note: x, ${name}: { kind: y } }]`], '7:58'],
      [`${name} in a withdrawal`, [`withdrawn: { at: 2026-04-01T09:00Z, reason: x, ${name}: y }`], '7:48'],
      [`${name} in an event`, ['type: media-advisory', `event: { start: 2026-04-01, ${name}: { place: y } }`], '8:29'],
      [`${name} in a pin`, [`translationOf: { lang: es, revision: 0a1b, ${name}: x }`], '7:44'],
    ]),
  )('%s: an unknown key, and nothing else', (_, front, place) => {
    const { value, diagnostics } = compileText(releaseText(front))
    expect(codesOf(diagnostics)).toEqual([`unknown-key ${place}`])
    expect(value).toMatchObject({ release: undefined, schedule: { draft: false } })
  })

  it.each(INHERITED)('%s is no language', (name) => {
    const { value, diagnostics } = compileText(releaseText([`contacts: [{ office: { en: Lima, ${name}: Stolen } }]`]))
    expect(diagnostics.map(({ line, severity }) => `${severity} ${line}`)).toEqual(['error 6'])
    expect(value).toMatchObject({ release: undefined })
  })

  it.each(INHERITED)('%s changes no object', (name) => {
    compileText(releaseText([`${name}: { stolen: true }`, `image: { src: a.jpg, alt: b, ${name}: { stolen: true } }`]))
    compileText(releaseText(['contacts:', '  - office: Lima', `    ${name}:`, '      stolen: true']))
    for (const path of Object.keys(SETTINGS_FILES)) {
      const files = Object.entries({
        ...SETTINGS_FILES,
        [path]: `${SETTINGS_FILES[path]}${name}: { stolen: true, en: { stolen: true } }\n`,
      })
      const { diagnostics } = readSettings(files.map(([file, text]) => sourceFile(file, text)))
      expect(diagnostics.filter(({ file }) => file === path).length, path).toBeGreaterThan(0)
    }
    expect({}).not.toHaveProperty('stolen')
    expect([]).not.toHaveProperty('stolen')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('may be ids of a newsroom all the same, where they can be written', () => {
    const { value, diagnostics } = compileText(
      releaseText(['region: constructor', 'topic: [constructor]', 'contacts: constructor', 'slug: constructor']),
    )
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({ release: { slug: 'constructor', regions: [{ id: 'constructor' }], topics: [{ id: 'constructor' }] } })
  })
})

describe('what is pasted from a word processor', () => {
  it.each([
    ['a value in curly quotation marks', 'title: “Boats: at last”', 'yaml-syntax 2', 'Put the value between double quotes'],
    ['a value that begins with guillemets', 'place: « Lima »: le port', 'yaml-syntax 7', 'Put the value between double quotes'],
    ['a key in curly quotation marks', '“place”: Lima', 'unknown-key 7', 'The keys are: title'],
    ['a full-width colon', 'place：Lima', 'yaml-syntax 7', 'Write the colon as a plain ":"'],
    ['a full-width colon and a space of its width', 'place：\u3000Lima', 'yaml-syntax 7', 'Write the colon as a plain ":"'],
    ['a no-break space before a key', '\u00a0place: Lima', 'unknown-key 7', 'Did you mean "place"?'],
    ['a no-break space after the colon', 'place:\u00a0Lima', 'yaml-syntax 7', 'an ordinary space after the colon'],
    ['an ideographic space before a key', '\u3000place: Lima', 'unknown-key 7', 'Did you mean "place"?'],
    ['a dash in place of a hyphen', 'contacts:\n– desk', 'yaml-syntax 7', 'indentation'],
    ['a bullet in place of a hyphen', 'contacts:\n  • desk', 'bad-id 7', 'small letters'],
  ])('%s', (_, line, expected, hint) => {
    const { diagnostics } = compileText(releaseText([line]))
    expect(diagnostics.map((one) => `${one.code} ${one.line}`)).toContain(expected)
    expect(diagnostics.map((one) => one.hint).join('\n')).toContain(hint)
  })

  it.each(['“Boats” at last', '«Boats»', 'Boats – “at last”', 'Boats\u00a0!', '١٢ قارباً، و"ثلاثة"', '日本語：見出し'])(
    'keeps the characters of a title: %s',
    (title) => {
      expect(releaseOf(compileText(releaseText([`title: ${title}`]))).title.replace(/[“”]/g, '"')).toBe(title.replace(/[“”]/g, '"'))
    },
  )
})

describe('characters that no text has, written as escapes', () => {
  it.each([
    ['title: "Boa\\0ts"', 'bad-character 2:8', 'U+0000'],
    ['title: "Boa\\u0007ts"', 'bad-character 2:8', 'U+0007'],
    ['place: "\\ufdd00\\ufdd1"', 'bad-character 7:8', 'U+FDD0'],
    ['place: "\\ud800"', 'bad-character 7:8', 'U+D800'],
    ['image: { src: "a\\x01.jpg", alt: b }', 'bad-character 7:15', 'U+0001'],
    ['contacts: [{ office: Lima, email: "a@b.example\\r\\nBcc: c@d.example" }]', 'bad-character 6:35', 'U+000D'],
    ['aliases: "/old\\r\\nLocation: //evil.example"', 'bad-character 7:10', 'U+000D'],
  ])('%s', (line, expected, character) => {
    const { value, diagnostics } = compileText(releaseText([line]))
    expect(codesOf(diagnostics)).toEqual([expected])
    expect(diagnostics[0]?.message).toContain(character)
    expect(value).toMatchObject({ release: undefined })
  })

  it('are left out of a body', () => {
    const piecesOf = (body: string) => releaseOf(compileText(releaseText([], body))).body.pieces
    const body = 'a&#1;b&#xfdd0;0&#xfdd1;c&#xd800;d'
    // Of Markdown, by the parser itself; of raw HTML, by us.
    expect(piecesOf(body)).toEqual(['<p>a\ufffdb\ufffd0\ufffdc\ufffdd</p>'])
    expect(piecesOf(`<p>${body}</p>`)).toEqual(['<p>ab0c\ufffdd</p>'])
  })
})
