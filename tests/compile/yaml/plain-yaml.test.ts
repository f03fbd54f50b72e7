import { array, assert, constant, constantFrom, nat, oneof, option, property, tuple, type Arbitrary } from 'fast-check'
import { constructFromEvents, FAILSAFE_SCHEMA, parseEvents } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/compile/decode-text.ts'
import { nodeOfEvents } from '../../../src/compile/yaml/node-of-events.ts'
import { plainYaml } from '../../../src/compile/yaml/plain-yaml.ts'
import { valueOf } from '../../../src/compile/yaml/yaml-node.ts'
import { readProject } from '../../../src/host/read-project.ts'
import { PATIENCE, runsOf } from '../../promises/fast-check-runs.ts'
import { REPOSITORY } from '../../run-dateline.ts'

/*
 * What the reader of plain YAML takes, it makes the same tree of as js-yaml, offsets too; and a tree that is usual stands for
 * what js-yaml makes of its events.
 */

describe('plain YAML', () => {
  it.each([
    ['has texts', "title: L’eau, l'eau, 10:30, C#, [a]  \nplace: (Lima)\n", { title: "L’eau, l'eau, 10:30, C#, [a]", place: '(Lima)' }],
    ['has texts in quotation marks', 'a: "b: c # d" \nb: \'"é"\'\n', { a: 'b: c # d', b: '"é"' }],
    ['has lists of words', '\na: [PER, 2026-03-08 , /en/a.b]\nb: []', { a: ['PER', '2026-03-08', '/en/a.b'], b: [] }],
    ['has lists of texts', 'a:\n  - b c\n  - "d"\n\nb:\n- c\nd: e', { a: ['b c', 'd'], b: ['c'], d: 'e' }],
    ['has keys below keys', 'a:\n\n  b: c\n  d: [e]\nf: g', { a: { b: 'c', d: ['e'] }, f: 'g' }],
    ['has nothing behind a key', 'a:\nb: ', { a: '', b: '' }],
    ['ends in blank lines', 'a: ../b\n\n', { a: '../b' }],
  ])('%s', (_, text, value) => {
    const root = readBothWays(text)
    expect(root && valueOf(root)).toEqual(value)
  })

  it.each([
    ['comments', 'a: b # c'],
    ['lines of comments', '# c\na: b'],
    ['escapes', 'a: "\\n"'],
    ['doubled marks', "a: 'it''s'"],
    ['texts of several lines', 'a: b\n  c'],
    ['blocks of text', 'a: |\n  b'],
    ['keys in keys in keys', 'a:\n  b:\n    c: d'],
    ['keys in lists', 'a:\n  - b: c'],
    ['mappings on one line', 'a: { b: c }'],
    ['texts in lists on one line', 'a: [b c, "d"]'],
    ['keys in quotation marks', '"a": b'],
    ['a key twice', 'a: b\na: c'],
    ['a colon in a text', 'a: b: c'],
    ['a colon at the end', 'a: b:'],
    ['tags', 'a: !b c'],
    ['anchors', 'a: &b c'],
    ['tabs', 'a: b\tc'],
    ['documents', 'a: b\n---\nc: d'],
    ['indented keys', ' a: b'],
    ['keys that are indented otherwise', 'a:\n  b: c\n d: e'],
    ['characters of two units', 'a: 😀'],
    ['no keys', '\n\n'],
  ])('has no %s', (_, text) => {
    expect(readBothWays(text)).toBeUndefined()
  })

  it('is in most releases of the demonstration', () => {
    const texts = readProject(REPOSITORY).sources.map((source) => decodeText(source).value ?? '')
    const blocks = texts.map((text) => text.slice(3, text.indexOf('\n---', 3)))
    expect(blocks.filter((block) => readBothWays(block)).length / blocks.length).toBeGreaterThan(0.8)
  })
})

const VALUES = [
  ...[
    "x', 'A network",
    'Lima: no',
    'a:b',
    'a #b',
    'a#b',
    '# c',
    'x # c',
    '"q"',
    '"q" ',
    '"a\\n"',
    '"a"b',
    "'it''s'",
    "'q'",
    "'q' x",
    '[a, b]',
    '[ a,b ,c ]',
  ],
  ...[
    '[a, b',
    '[]',
    '[a,]',
    '[,]',
    '["x", y]',
    '[a b]',
    '[a: b]',
    '{ a: b }',
    '2026-03-08T10:00-05:00',
    '+51',
    '-5',
    '- x',
    '? x',
    '*a',
    '&a x',
    '!t x',
    '|',
  ],
  ...[
    '>-',
    '@x',
    '`x',
    '%x',
    '~',
    'x ',
    'x  y',
    'x\ty',
    '😀',
    '\u00a0x',
    'x\u00a0',
    'x:\u00a0y',
    'x:',
    ':x',
    'http://a.b/c',
    'a\u2028b',
    'a\u0085b',
    '\ufeffx',
  ],
  ...['...', '---', '"x"  # c', '«x»', '(x)', '/a', '.x', '_x', '[a]b', '[a] #c', "it's", 'say "x"', 'a, b', 'a [b] {c}', ''],
]

const KEYS = ['title', 'date', 'topic', 'a', 'A', 'constructor', 'y']

const rarely = (usual: Arbitrary<string>, ...others: readonly string[]) =>
  oneof({ arbitrary: usual, weight: 8 }, { arbitrary: constantFrom(...others), weight: 1 })

const key = rarely(constantFrom(...KEYS), '"q"', "'s'", 'x y', '__proto__', '<<', 'é', 'a-b', '')
const value = rarely(constantFrom('x', 'A network', '"q: r"', "'s'", '[a, b]', 'l’eau', '5'), ...VALUES)
const entry = tuple(key, rarely(constant(': '), ':', ':  '), value, constantFrom('\n', '\n', '\n\n')).map((parts) => parts.join(''))
const indent = rarely(constant('  '), '', ' ', '    ')
const below = tuple(
  key,
  indent,
  oneof(
    array(entry, { minLength: 1, maxLength: 3 }),
    array(
      value.map((item) => `- ${item}\n`),
      { minLength: 1, maxLength: 3 },
    ),
  ),
).map(([name, space, lines]) => `${name}:\n${lines.map((line) => space + line).join('')}`)
const slip = tuple(nat(), constantFrom(...'\n, ,:,",\',#,[,],{,-,  ,é, - x\n,\n---\n'.split(',')))

/** Front matter in which most is plain and something may not be. */
const yaml = tuple(
  array(oneof({ arbitrary: entry, weight: 4 }, { arbitrary: below, weight: 1 }), { minLength: 1, maxLength: 4 }),
  option(slip, { freq: 3 }),
).map(([lines, change]) => {
  const text = `\n${lines.join('')}`
  const at = change ? change[0] % text.length : 0
  return change ? text.slice(0, at) + change[1] + text.slice(at) : text
})

describe('whatever front matter', () => {
  it('is the same to all readers', { timeout: PATIENCE }, () => {
    let [all, taken] = [0, 0]
    assert(
      property(yaml, (text) => {
        all += 1
        if (readBothWays(text)) taken += 1
      }),
      runsOf(3000, 1_000_000),
    )
    expect(taken / all).toBeGreaterThan(0.1)
  })
})

/** The tree of plain YAML, held against those of js-yaml; undefined where the text is not plain. */
function readBothWays(text: string) {
  const plain = plainYaml(text)
  const slow = attempt(() => {
    const events = parseEvents(text, { maxDepth: 20 })
    return {
      tree: nodeOfEvents(events, text),
      documents: constructFromEvents(events, { source: text, schema: FAILSAFE_SCHEMA, maxAliases: 0 }),
    }
  })
  if (plain) expect(plain, text).toEqual(slow?.tree?.root)
  if (slow?.tree?.isUsual) expect([valueOf(slow.tree.root)], text).toEqual(slow.documents)
  return plain
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
