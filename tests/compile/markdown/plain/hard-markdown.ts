import { array, constant, constantFrom, letrec, nat, oneof, option, tuple, type Arbitrary } from 'fast-check'

/*
 * Markdown that is full of signs in hard places. Every second piece is harmless, so that the plain reader takes a fair
 * share of the texts: what it does not take proves nothing.
 */

const PROSE = [
  ...[
    'the boats',
    'of water',
    'une région',
    'said: ',
    'end.',
    'Why?',
    'أطفال',
    '٣ كم',
    '5 km',
    '12 500 %',
    '2026',
    'IOM',
    'e\u0301t',
    'a😀b',
  ],
  ..."it's,l'eau,the 'so' one,say \"yes\",« oui »,“non”,quoi ?,voici : a,M. X,n° 5,10 h 30,3...,etc.…,Jan. 5,(see),a@b.org".split(','),
]

const SIGNS = [
  ...'* ** _ __ *** ` `` [ ] ( ) < > & ! | ~ ^ # + - = : ; \\ / @ $ % { } " \' . , – — « » “ ” ’ ¿'.split(' '),
  ...[
    '\u00a0',
    '\u202f',
    '\u2009',
    '\u2028',
    '\u3000',
    '\u200f',
    '\ufeff',
    '\ufffc',
    '\u0301',
    '😀',
    '€',
    '°',
    'é',
    'م',
    '٣',
    'a',
    '5',
    ' ',
  ],
]

const PITFALLS = [
  ...String.raw`\* \_ \[ \] \\ \a \& \< \! snake_case a*b* 5*3*2 *a_b*c_ &amp; &nbsp; &lt; &quot; &#1; &copy &a; AT&T <b> </b> <b <!-- <a:b> <a@b.c> < ![a](b.jpg)`.split(
    ' ',
  ),
  ..."[^1] ^[a] [a][b] [a][] [a]: [ ] [a [](b) ~~a~~ ~a~ *~a* ~*a*~ ``a`b`` a|b --- === ::: +221 -5 1. 1) 23. C# www.a.b https://a.b/c_d_e iom.int/l'x".split(
    ' ',
  ),
]

const ADDRESSES = [
  ...'https://a.org/b?c=d&e=f HTTPS://A.org http:// mailto:a@b.org mailto:a@b.org?c tel:+5112217698 tel:1 javascript:a data:a //a.org'.split(
    ' ',
  ),
  ..."/en/a/ #a ?a a.md b.en.md ../2025/b.fr.md#c ../../../a ..:a/../../../../b ./ a%20b a%zz a(b) a(b a'b é.md a_b_c a*b a;b:c a~~b a[b] a&amp;b".split(
    ' ',
  ),
  ...['', ' a ', 'a b', '<a b>', 'a "b"', 'a\nb', 'a\\b', 'a`b`'],
]

const harmless = constantFrom(...PROSE)
const pieces = oneof(
  { arbitrary: harmless, weight: 30 },
  { arbitrary: array(constantFrom(...SIGNS), { minLength: 1, maxLength: 3 }).map((signs) => signs.join('')), weight: 4 },
  { arbitrary: constantFrom(...PITFALLS), weight: 1 },
)
const between = mostly(' ', '', '', '  ', '\u00a0')

/** Text on one line, with marks that match and marks that do not. */
const { line } = letrec<{ line: string; part: string }>((tie) => ({
  part: oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: pieces, weight: 12 },
    {
      arbitrary: tuple(constantFrom('*', '**', '_', '__', '***'), tie('line')).map(([mark, words]) => mark + words.trim() + mark),
      weight: 2,
    },
    { arbitrary: tuple(tie('line'), mostly('/en/a/', ...ADDRESSES)).map(([words, to]) => `[${words}](${to})`), weight: 2 },
    { arbitrary: tie('line').map((words) => `\`${words}\``), weight: 1 },
    { arbitrary: tie('line').map((words) => `[${words}]`), weight: 1 },
  ),
  line: array(tuple(tie('part'), between), { minLength: 1, maxLength: 4, depthIdentifier: 'line' }).map((parts) =>
    parts.map(([part, space]) => part + space).join(''),
  ),
}))

function lines(before: Arbitrary<string>, most: number): Arbitrary<string> {
  return array(tuple(before, line, mostly('', ' ', '  ', '\\')), { minLength: 1, maxLength: most }).map((all) =>
    all.map((parts) => parts.join('')).join('\n'),
  )
}

const item = tuple(lines(mostly('', '  ', '   '), 2), mostly('', '\n\n', '\n- '))

const list = tuple(
  constantFrom('-', '-', '*', '+', '1.', '1.', '1)', '7.', '0.', '123456789)', '1234567890.'),
  mostly(' ', '  ', '    ', '     ', ''),
  array(item, { minLength: 1, maxLength: 4 }),
  constantFrom('\n', '\n', '\n\n', '\n \n', '\n\n\n'),
).map(([marker, space, items, gap]) => {
  const indent = ' '.repeat(marker.length + space.length)
  return items.map((parts) => marker + space + parts.join('').replaceAll('\n', `\n${indent}`)).join(gap)
})

const block = oneof(
  { arbitrary: lines(mostly('', ' ', '    '), 3), weight: 16 },
  { arbitrary: list, weight: 8 },
  {
    arbitrary: tuple(mostly('## ', '# ', '###   ', '#', '####### '), line, mostly('', ' ', ' #')).map((parts) => parts.join('')),
    weight: 5,
  },
  { arbitrary: lines(mostly('> ', '>', '>  ', ''), 3), weight: 5 },
  { arbitrary: constantFrom('***', '---', '_ _ _', '- - -', '***', '> ', '- a', '1. a', '# a', '> a\n>\n> b'), weight: 3 },
  { arbitrary: constantFrom(...'--,==,>,-,*,1.,#,- a\n\n  b,- a\n  - b,    code,[a]: /b,[^1]: a,a\tb'.split(',')), weight: 1 },
  {
    arbitrary: constantFrom('| a | b |\n| - | - |\n| c |', 'a | b\n--- | ---', 'a\n:-', 'a\n-:', 'a\n|-|', '```\na\n```', '<div>\na'),
    weight: 1,
  },
)

const gap = mostly('\n\n', '\n', '\n\n\n', '\n \n', '')

/** A sign somewhere in a text. */
const slip = tuple(nat(), constantFrom(...SIGNS, ...PITFALLS, '\n', '\n- ', '\n> ', '\n# '))

/** Markdown of a few blocks in which much may mean more than one thing. */
export const hardMarkdown: Arbitrary<string> = tuple(
  array(tuple(block, gap), { minLength: 1, maxLength: 3 }),
  option(slip, { freq: 3 }),
).map(([blocks, change]) => {
  const text = blocks.map((parts) => parts.join('')).join('')
  const at = change ? change[0] % (text.length + 1) : 0
  return change ? text.slice(0, at) + change[1] + text.slice(at) : text
})

/** Blocks as editors write them, which a plain reader should take. */
export const usualMarkdown: Arbitrary<string> = array(
  oneof(
    array(
      oneof(
        harmless,
        harmless.map((words) => `**${words.trim()}**`),
        constant('[a link](b.en.md)'),
        constant('and *so* on'),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ).map((words) => words.join(' ')),
    constantFrom('## A heading', '- one\n- two', '1. one\n2. *two*', '> said so', '***', '- one\n\n- two'),
  ),
  { minLength: 1, maxLength: 6 },
).map((blocks) => blocks.join('\n\n'))

/** The usual text, and now and then one of others. */
function mostly(usual: string, ...others: readonly string[]): Arbitrary<string> {
  return oneof(
    { arbitrary: constant(usual), weight: 6 * others.length },
    ...others.map((other) => ({ arbitrary: constant(other), weight: 1 })),
  )
}
