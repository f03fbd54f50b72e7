const repeat = (text: string, times: number) => text.repeat(times)
const numbered = (count: number, write: (index: number) => string) => Array.from({ length: count }, (_, index) => write(index)).join('')

/** Bodies that are small and slow in a Markdown parser, or overflow its stack, and the lines on which each must be refused. */
export const REFUSED_BODIES: readonly (readonly [name: string, body: string, lines: readonly number[]])[] = [
  // Nesting
  ['quotations in a list in quotations', repeat('> - ', 768), [1]],
  ['quotations 1,500 deep', `${repeat('> ', 1500)}a`, [1]],
  ['quotations without spaces', `${repeat('>', 8000)}</b>`, [1]],
  ['list items 1,000 deep', `${repeat('- ', 1000)}a`, [1]],
  ['list items of other signs', `${repeat('+ * ', 500)}a`, [1]],
  ['numbered items 1,000 deep', `${repeat('1. ', 1000)}a`, [1]],
  ['a list of stairs', numbered(300, (index) => `${repeat(' ', 2 * index)}- a\n`), [61]],
  ['emphasis 2,000 deep', `${repeat('*', 2000)}a${repeat('*', 2000)}`, [1]],
  ['elements 20,000 deep', repeat('<div>', 20_000), [1, 1]],
  ['elements 3,000 deep, line by line', repeat('<div>\n\n', 3000), [201]],
  ['elements 3,000 deep that seem to be closed', repeat('<div></b>\n\n', 3000), [201]],
  ['elements 3,000 deep whose ends are code', repeat('<div>\n\n`</div>`\n\n', 3000), [401]],
  ['tables in tables', repeat('<table><tr><td>\n\n', 300), [201]],
  ['drawings', repeat('<svg><g>\n\n', 300), [101]],
  ['formatting that is opened again and again', repeat('<b><i><u><s><em>\n\n', 800), [41]],

  // Marks that are looked for up to the next blank line
  ['emphasis that may be closed', `${repeat('*', 6000)}a${repeat('*', 6000)}`, [1]],
  ['emphasis that never closes', repeat('*a_ ', 8000), [1]],
  ['deletions that never close', repeat('~~a', 10_000), [1]],
  ['ends of links', repeat('a]', 16_000), [1]],
  ['beginnings of links', repeat('[', 32_000), [1]],
  ['links without an end', repeat('[ (](', 6500), [1]],
  ['links in links', `${repeat('[', 5000)}a${repeat('](b)', 5000)}`, [1]],
  ['pictures in pictures', `${repeat('![', 5000)}a${repeat('](b)', 5000)}`, [1]],
  ['instructions', `a${repeat('<?', 16_000)}`, [1]],
  ['comments', `a${repeat('<!-- ', 8000)}`, [1]],
  ['character data', `a${repeat('<![CDATA[', 5100)}`, [1]],
  ['declarations', `a${repeat('<!A ', 8000)}`, [1]],
  ['code of every length', numbered(250, (index) => `${repeat('`', index + 1)}e`), [1]],

  // Lines
  ['headings of two lines', repeat('a\n=\n', 8192), [3001, 4002]],
  ['headings of two lines, apart', repeat('a\n=\n\n', 8192), [6002]],
  ['rules that may be headings', repeat('a\n-\n', 8192), [3001, 4002]],
  ['lines that go on in a quotation', `> ${repeat('a\n', 16_000)}`, [3001]],
  ['quotations, apart', repeat('> a\n\n', 8000), [4001]],
  ['list items', repeat('- a\n', 16_000), [2001, 3001]],
  ['list items, apart', repeat('- a\n\n\n', 8000), [6001]],
  ['lists in lists', repeat('- a\n  - b\n', 8000), [2001, 3001]],

  // What becomes more than was written
  ['footnotes', `${numbered(16_000, (index) => `[^${index}]`)}\n\n${numbered(16_000, (index) => `[^${index}]: x\n`)}`, [1, 1, 3003]],
  ['one footnote, over and over', `${repeat('[^a]\n\n', 8000)}[^a]: x`, [2001]],
  ['a wide table of short rows', `|${repeat('a|', 5000)}\n|${repeat('-|', 5000)}\n${repeat('|a|\n', 2000)}`, [4]],
  ['a long table', `|a|b|c|d|e|\n|-|-|-|-|-|\n${repeat('|a|b|c|d|e|\n', 2900)}`, [2002]],
  ['a long address, over and over', `[a]: https://a.example/${repeat('a', 6000)}\n\n${repeat('[a]\n\n', 400)}`, [1]],
]

/** Bodies that look like those and are none, or are slow only when there is more of them. */
export const READ_BODIES: readonly (readonly [name: string, body: string])[] = [
  ['a rule and many blank lines', `${repeat('- ', 400)}${repeat('\n', 4000)}`],
  ['a rule of stars', repeat('* ', 1000)],
  ['a line to sign on', `Name: ${repeat('_', 400)}`],
  ['quotations and lists as deep as may be', `${repeat('> - ', 15)}a`],
  ['a list of 1,900 items', repeat('- a\n', 1900)],
  ['1,000 headings of two lines', repeat('a\n=\n\n', 1000)],
  ['a paragraph of 4,000 marks', repeat('*a* [b] ', 1000)],
  ['900 footnote marks', `${numbered(450, (index) => `[^${index}] `)}\n\n${numbered(450, (index) => `[^${index}]: x\n`)}`],
  ['a table of 1,500 rows', `|a|b|c|\n|-|-|-|\n${repeat('|a|b|c|\n', 1500)}`],
  ['a list without ends', `<ul>\n${repeat('<li>a\n', 1000)}</ul>`],
  ['paragraphs without ends', repeat('<p>a\n\n', 400)],
  ['a list of 500 addresses in angle brackets', repeat('- <https://a.example/b> and <a@b.example>\n', 500)],
  ['spaces', `a${repeat(' ', 100_000)}b`],
  ['lines of spaces', repeat(`${repeat(' ', 1000)}\n`, 100)],
  ['one long word', repeat('a', 200_000)],
  ['quotation marks', repeat('”', 50_000)],
  ['sentences', repeat('A. ', 50_000)],
  ['entities', repeat('&amp;', 20_000)],
  ['backslashes', repeat('\\', 50_000)],
]
