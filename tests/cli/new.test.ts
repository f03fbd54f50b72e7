import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeNewsroom } from '../make-newsroom.ts'
import { readTree } from '../read-tree.ts'
import { runDateline } from '../run-dateline.ts'
import { runHere } from '../run-here.ts'
import { runDatelineHere } from '../run-dateline-here.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const SETTINGS = Object.fromEntries(Object.entries(SETTINGS_FILES).map(([path, text]) => [`content/${path}`, text]))

const ORIGINAL = `---
title: "Boats: the coast answers"
date: 2026-03-08T10:00-05:00
slug: the-coast-answers
place: Lima
region: [coast, highlands]
country: PER
topic: rescue
contacts:
  - desk
  - { name: Ana Vera, office: Callao, phone: "+51 1 000 01 02" }
summary: The coast answers.
draft: true
sdg: [3, 10]
aliases: /en/old
changes: [{ at: 2026-03-09T10:00Z, kind: update, note: More boats. }]
event: { start: 2026-03-10T10:00-05:00, place: Harbour }
type: media-advisory
---
Twelve boats left at dawn. --> <b>Not</b> the end --!> of it.

<!-- a comment of the writer -->

| Boat | Crew |
| --- | --- |
| Alma | 4 |
`

/** A newsroom in Lima that speaks English, French and Arabic, with one release. */
function newsroom(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({ ...SETTINGS, 'content/releases/2026/boats.en.md': ORIGINAL, ...files })
}

const NOW = ['--now', '2026-11-26T15:00Z']
const GOOD = ['--language', 'en', '--title', 'A new pier', '--region', 'coast', '--topic', 'rescue', '--contact', 'desk']

const without = (option: string) => GOOD.filter((_, index) => GOOD[index] !== option && GOOD[index - 1] !== option)
const withOther = (option: string, value: string) => [...without(option), option, value]

const sourcesOf = (root: string) => readdirSync(join(root, 'content/releases'), { recursive: true, encoding: 'utf8' }).toSorted()

describe('dateline new', () => {
  it('begins a release that has nothing wrong with it but that its text is to be written', async () => {
    const root = newsroom()
    const more = ['--place', 'San José: harbour', '--country', 'PER,BOL', '--topic', 'shelter', '--type', 'statement']
    const { status, stdout } = await runHere(['new', '--root', root, ...NOW, ...GOOD, ...more])
    expect(status).toBe(0)
    const file = join(root, 'content/releases/2026/a-new-pier.en.md')
    expect(stdout).toContain(`Wrote ${file}\nIt will be at https://coast.example/en/news/2026/a-new-pier/\n`)
    expect(readFileSync(file, 'utf8')).toBe(`---
title: "A new pier"
date: 2026-11-26T10:00-05:00
place: "San José: harbour"
type: statement
region: coast
country: [PER, BOL]
topic: [rescue, shelter]
contacts: [desk]
draft: true # Delete this line when the text is done.
---
<!-- dateline-todo: The first paragraph carries the news: who, what, where, when. -->
`)

    const check = await runDatelineHere(['check', '--root', root, ...NOW])
    expect(check.status).toBe(0)
    expect(check.stderr.trim().split('\n')).toEqual([
      expect.stringContaining('a-new-pier.en.md:12:6 warning todo-in-draft: Still to be written'),
    ])
  })

  it('lets a text go out only when all of it is written', async () => {
    const root = newsroom()
    await runDatelineHere(['new', '--root', root, ...NOW, ...GOOD])
    const file = join(root, 'content/releases/2026/a-new-pier.en.md')
    const begun = readFileSync(file, 'utf8')
    writeFileSync(file, begun.replace(/draft: true.*\n/, ''))
    const unwritten = await runDatelineHere(['build', '--no-search', '--root', root, ...NOW])
    expect(unwritten.status).toBe(1)
    expect(unwritten.stderr).toContain('a-new-pier.en.md:8:6 error todo-left')
    expect(existsSync(join(root, 'dist'))).toBe(false)

    writeFileSync(file, begun.replace(/draft: true.*\n/, '').replace(/<!--.*-->/, 'The pier is open.'))
    expect((await runDatelineHere(['build', '--no-search', '--root', root, ...NOW])).status).toBe(0)
    expect(existsSync(join(root, 'dist/en/news/2026/a-new-pier/index.html'))).toBe(true)
  })

  it.each([
    { name: 'a day', args: withOther('--date', '2027-01-04'), file: '2027/a-new-pier.en.md' },
    // In Lima it is still the year before.
    { name: 'the year of the newsroom’s zone', args: withOther('--date', '2027-01-01T01:00Z'), file: '2026/a-new-pier.en.md' },
    { name: 'a name of its own', args: [...GOOD, '--slug', 'pier'], file: '2026/pier.en.md' },
    { name: 'the other name of --language', args: [...without('--language'), '--lang', 'fr'], file: '2026/a-new-pier.fr.md' },
    { name: 'a headline in Arabic, with a name', args: [...withOther('--title', 'رصيف جديد'), '--slug', 'pier'], file: '2026/pier.en.md' },
    { name: 'a headline that YAML could misread', args: withOther('--title', '"No": a #1 pier\\'), file: '2026/no-a-1-pier.en.md' },
  ])('takes $name', async ({ args, file }) => {
    const root = newsroom()
    const { status, stderr } = await runDatelineHere(['new', '--root', root, ...NOW, ...args])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(existsSync(join(root, 'content/releases', file))).toBe(true)
    expect((await runDatelineHere(['check', '--root', root, ...NOW])).status).toBe(0)
  })

  it.each([
    {
      name: 'a misspelt topic',
      args: withOther('--topic', 'rescu'),
      says: 'There is no topic "rescu". Did you mean "rescue"? Topics are listed in topics.yaml.',
    },
    { name: 'a misspelt region', args: withOther('--region', 'coats'), says: 'Did you mean "coast"?' },
    { name: 'a contact that is not there', args: withOther('--contact', 'desc'), says: 'There is no contact "desc". Did you mean "desk"?' },
    { name: 'a country in words', args: [...GOOD, '--country', 'Peru'], says: 'three capital letters' },
    { name: 'a country that is none', args: [...GOOD, '--country', 'PEU'], says: 'There is no country "PEU".' },
    {
      name: 'a time without an offset',
      args: [...GOOD, '--date', '2026-03-08T10:00'],
      says: 'Add the offset of the place, as in 2026-03-08T10:00-05:00',
    },
    { name: 'a date that is none', args: [...GOOD, '--date', '2026-02-31'], says: '"2026-02-31" is not a date: that month has 28 days.' },
    {
      name: 'a language that the site has not',
      args: withOther('--language', 'es'),
      says: 'Its languages are en, fr, ar; site.yaml lists them.',
    },
    { name: 'a type that is none', args: [...GOOD, '--type', 'release'], says: 'Allowed choices are press-release' },
    { name: 'an empty headline', args: withOther('--title', ' '), says: 'Give one with --slug' },
    { name: 'a headline in Arabic', args: withOther('--title', 'رصيف جديد'), says: 'Give one with --slug' },
    { name: 'a name that leads out', args: [...GOOD, '--slug', '../../../x'], says: '"../../../x" cannot be an address.' },
    {
      name: 'a name that is taken',
      args: [...GOOD, '--slug', 'boats'],
      says: 'boats.en.md is there already; give another name with --slug.',
    },
    {
      name: 'the name of a version in another language',
      args: [...withOther('--language', 'fr'), '--slug', 'boats'],
      says: 'If this is its translation, use --translate; else give another name with --slug.',
    },
    { name: 'nothing said', args: [], says: 'say with options: --language, --title, --region, --topic, --contact.' },
    { name: 'a language to translate into, and no release', args: [...GOOD, '--to', 'fr'], says: '--to goes with --translate' },
    { name: 'two faults at once', args: [...withOther('--topic', 'rescu'), '--date', '8 March'], says: '"8 March" is not a date' },
  ])('writes nothing for $name, and says what to do', async ({ args, says }) => {
    const root = newsroom()
    const before = sourcesOf(root)
    const { status, stderr, stdout } = await runDatelineHere(['new', '--root', root, ...NOW, ...args])
    expect(stderr).toContain(says)
    expect(stderr).not.toContain('    at ')
    expect({ status, stdout, sources: sourcesOf(root) }).toEqual({ status: 2, stdout: '', sources: before })
  })

  it('needs no language where the site has one, and stands in the folder of the newsroom', async () => {
    const root = makeNewsroom()
    const { status, stdout } = runDateline(
      ['new', '--title', 'A levee', '--region', 'delta', '--topic', 'floods', '--contact', 'desk', ...NOW],
      {},
      root,
    )
    expect(status).toBe(0)
    expect(stdout).toContain('Wrote content/releases/2026/a-levee.en.md\n')
  })

  it('tells what is wrong with the lists before anything else', async () => {
    const root = newsroom({ 'content/topics.yaml': 'Rescue: { en: Rescue }\n' })
    const { status, stderr } = await runDatelineHere(['new', '--root', root, ...GOOD])
    expect(status).toBe(2)
    expect(stderr).toContain('topics.yaml:1:1 error bad-id')
  })

  it('writes through no link that leads elsewhere', async () => {
    const elsewhere = temporaryFolder()
    const root = newsroom()
    symlinkSync(elsewhere, join(root, 'content/releases/2027'))
    expect((await runDatelineHere(['new', '--root', root, ...GOOD, '--date', '2027-05-05'])).status).toBe(3)
    expect(readdirSync(elsewhere)).toEqual([])
  })
})

describe('dateline new --translate', () => {
  const translate = async (root: string, file: string, to: string, ...more: readonly string[]) =>
    runDatelineHere(['new', '--root', root, ...NOW, '--translate', file, '--to', to, ...more])

  it('takes over what is the same, marks what is to be translated, and pins the text', async () => {
    const root = newsroom()
    const { status, stdout } = await translate(root, 'content/releases/2026/boats.en.md', 'fr')
    expect(status).toBe(0)
    expect(stdout).toContain('It will be at https://coast.example/fr/news/2026/boats/\n')
    const made = readFileSync(join(root, 'content/releases/2026/boats.fr.md'), 'utf8')
    const revision = /revision: ([0-9a-f]{16})/.exec(made)?.[1] ?? ''
    expect(made).toBe(`---
title: "dateline-todo: Boats: the coast answers"
date: 2026-03-08T10:00-05:00
place: "dateline-todo: Lima"
region: [coast, highlands]
country: PER
topic: rescue
contacts:
  - desk
  - name: Ana Vera
    office: Callao
    phone: "+51 1 000 01 02"
summary: "dateline-todo: The coast answers."
sdg: [3, 10]
event:
  start: 2026-03-10T10:00-05:00
  place: "dateline-todo: Harbour"
type: media-advisory
translationOf:
  lang: en
  revision: ${revision}
draft: true # Delete this line when the text is done.
---
<!-- dateline-todo: Write the translation above this line, then delete everything from here on.

Twelve boats left at dawn. - - > <b>Not</b> the end - - !> of it.

<! -- a comment of the writer - - >

| Boat | Crew |
| --- | --- |
| Alma | 4 |

-->
`)
    const check = await runDatelineHere(['check', '--root', root, ...NOW])
    expect(check.status).toBe(0)
    expect(new Set(check.stderr.match(/boats\.fr\.md:\d+:\d+ \S+ [\w-]+/g)?.map((line) => line.split(' ')[2]))).toEqual(
      new Set(['todo-in-draft']),
    )
  })

  it('shows nothing of the original in a preview of the translation', async () => {
    const root = newsroom()
    await translate(root, 'content/releases/2026/boats.en.md', 'fr')
    expect(
      (await runDatelineHere(['build', '--no-search', '--root', root, ...NOW, '--drafts', '--out', join(root, 'preview')])).status,
    ).toBe(0)
    const french = Object.entries(readTree(join(root, 'preview'))).filter(([path]) => path.startsWith('fr/news/2026/boats/'))
    expect(french.length).toBeGreaterThan(0)
    for (const [, text] of french) expect(text).not.toMatch(/Twelve boats|Alma|of the writer|of it/)
  })

  it('is told when the original changes', async () => {
    const root = newsroom()
    await translate(root, 'content/releases/2026/boats.en.md', 'fr')
    const french = join(root, 'content/releases/2026/boats.fr.md')
    const done = readFileSync(french, 'utf8')
      .replaceAll('dateline-todo: ', '')
      .replace(/draft: true.*\n/, '')
      .replace(/<!--[\s\S]*-->/, 'Douze bateaux sont partis.')
    writeFileSync(french, done)
    expect((await runDatelineHere(['check', '--root', root, ...NOW])).stderr).not.toContain('translation-stale')
    const english = join(root, 'content/releases/2026/boats.en.md')
    writeFileSync(english, readFileSync(english, 'utf8').replace('Twelve', 'Thirteen'))
    expect((await runDatelineHere(['check', '--root', root, ...NOW])).stderr).toContain('translation-stale')
  })

  it.each([
    { name: 'from the root', file: 'content/releases/2026/boats.en.md' },
    { name: 'from content/', file: 'releases/2026/boats.en.md' },
    { name: 'by its whole path', file: undefined },
  ])('takes a release that is named $name', async ({ file }) => {
    const root = newsroom()
    expect((await translate(root, file ?? join(root, 'content/releases/2026/boats.en.md'), 'ar')).status).toBe(0)
    expect(existsSync(join(root, 'content/releases/2026/boats.ar.md'))).toBe(true)
  })

  const TRANSLATED = ORIGINAL.replace('draft: true', 'translationOf: { lang: en }')
  const BOATS = 'releases/2026/boats.en.md'

  it.each([
    {
      name: 'a translation',
      file: 'releases/2026/boats.fr.md',
      to: 'ar',
      says: 'is itself a translation. Translate what it was made from: --translate content/releases/2026/boats.en.md',
    },
    { name: 'what is translated already', file: BOATS, to: 'fr', says: 'boats.fr.md is there already.' },
    { name: 'into its own language', file: BOATS, to: 'en', says: 'is in that language already. Say another one of en, fr, ar with --to.' },
    { name: 'into a language that the site has not', file: BOATS, to: 'es', says: '"es" is no language of this site.' },
    { name: 'a file that is not there', file: 'releases/2026/boots.en.md', to: 'fr', says: 'There is no file releases/2026/boots.en.md' },
    { name: 'a page', file: 'pages/about.en.md', to: 'fr', says: 'is no release: name a file under content/releases/' },
    { name: 'a file from elsewhere', file: '/etc/hosts', to: 'fr', says: 'is no release' },
    { name: 'a release with errors', file: 'releases/2026/wrong.en.md', to: 'fr', says: 'The key "date" is missing.' },
    { name: 'with a headline', file: BOATS, to: 'ar', more: ['--title', 'Boats'], says: '--title does not go with --translate' },
  ])('writes nothing for $name, and says what to do', async ({ file, to, more = [], says }) => {
    const root = newsroom({
      'content/releases/2026/boats.fr.md': TRANSLATED,
      'content/releases/2026/wrong.en.md': ORIGINAL.replace(/date: .*\n/, ''),
      'content/pages/about.en.md': '---\ntitle: About\n---\nUs.\n',
    })
    const before = sourcesOf(root)
    const { status, stderr } = await translate(root, file, to, ...more)
    expect(stderr).toContain(says)
    expect({ status, sources: sourcesOf(root) }).toEqual({ status: 2, sources: before })
  })

  it('asks for the language', async () => {
    const root = newsroom()
    const { status, stderr } = await runDatelineHere(['new', '--root', root, '--translate', BOATS])
    expect(status).toBe(2)
    expect(stderr).toContain('Say into which language with --to: en, fr, ar.')
  })
})
