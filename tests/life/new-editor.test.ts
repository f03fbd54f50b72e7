import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { openDevHere } from '../dev/open-dev-here.ts'
import { hasGit, makeRepository } from '../git-repository.ts'
import { runDateline } from '../run-dateline.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/*
 * The first day of somebody who has never seen a newsroom of Dateline, step by step: README's and the editors' guide in one story. What
 * `npm ci` installs in an office is the command of this repository here; that it can be installed is held by tests/cli/init.
 */

const FILE = 'content/releases/2026/a-new-clinic-opens'
const NOW = ['--now', '2026-11-26T09:00Z']
const AFTER = ['--now', '2099-06-01T12:00Z']
const PAGE = '/en/news/2026/a-new-clinic-opens/'
const PATIENCE = { timeout: 20_000, interval: 25 }

it.runIf(hasGit)('a new editor writes, mends, translates, embargoes, corrects and commits a release', { timeout: 180_000 }, async () => {
  // The office has a newsroom in Git.
  const office = join(temporaryFolder(), 'office')
  expect(runDateline(['init', office, '--languages', 'en,fr', '--time-zone', 'Africa/Dakar', ...NOW]).status).toBe(0)
  makeRepository(office).commit()

  // git clone
  const root = join(temporaryFolder(), 'newsroom')
  execFileSync('git', ['clone', '--quiet', office, root], { stdio: 'pipe' })
  const { git, commit } = makeRepository(root)
  const dateline = (...args: readonly string[]) => runDateline(args, {}, root)
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const edit = (path: string, ...changes: readonly (readonly [string | RegExp, string])[]) => {
    const text = changes.reduce((before, [from, to]) => before.replace(from, to), read(path))
    expect(text).not.toBe(read(path))
    writeFileSync(join(root, path), text)
  }

  // dateline dev
  const { get, state, shows, hides, post } = await openDevHere(root)
  await shows('/en/', 'Our newsroom is open')

  // dateline new, with a topic that is not quite right, and once more
  const begin = (topic: string) =>
    dateline(
      ...['new', '--language', 'en', '--title', 'A new clinic opens', '--place', 'Dakar', '--region', 'africa'],
      ...['--country', 'SEN', '--topic', topic, '--contact', 'press-desk', '--date', '2026-11-26'],
    )
  expect(begin('heath').stderr).toContain('There is no topic "heath". Did you mean "health"?')
  expect(begin('health').stdout).toContain(`Wrote ${FILE}.en.md`)
  expect(dateline('check', ...NOW)).toMatchObject({ status: 0, stderr: expect.stringContaining('todo-in-draft') })

  // The text is written; the page has a ribbon, for nobody else sees it.
  edit(`${FILE}.en.md`, [/<!--.*-->/, 'The clinic has 40 beds and opens on Monday.'])
  await shows(PAGE, 'The clinic has 40 beds')
  expect((await get(PAGE)).text).toContain('<p class="ribbon">Draft</p>')

  // Three mistakes: a misspelt topic, a picture of which nothing is said, a day that no month has.
  const right = read(`${FILE}.en.md`)
  writeFileSync(join(root, 'content/clinic.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"/>')
  edit(
    `${FILE}.en.md`,
    ['topic: health', 'topic: helth'],
    ['2026-11-26', '2026-11-31'],
    ['contacts:', 'image: { src: ../../clinic.svg, credit: The clinic }\ncontacts:'],
  )
  await vi.waitFor(async () => expect((await state(PAGE)).problems.length).toBeGreaterThan(1), PATIENCE)

  // The open page says where and what to do, and shows the last good text.
  const told = (await state(PAGE)).problems.map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`).join('\n')
  expect(told).toContain(`${FILE}.en.md:3 `)
  expect(told).toContain('that month has 30 days')
  expect(told).toMatch(/en\.md:8 [^\n]*alt/)
  expect((await get(PAGE)).text).toContain('The clinic has 40 beds')

  // The command says the same, and where to look.
  const { status, stderr } = dateline('check', ...NOW)
  expect(status).toBe(1)
  expect(stderr).toMatch(/a-new-clinic-opens\.en\.md:3:7 error [^\n]*that month has 30 days/)
  expect(stderr).toMatch(/a-new-clinic-opens\.en\.md:7:8 error [^\n]*Did you mean "health"\?/)
  expect(stderr).toMatch(/a-new-clinic-opens\.en\.md:8:8 error [^\n]*alt/)

  // Mended, and seen.
  writeFileSync(
    join(root, `${FILE}.en.md`),
    right.replace('contacts:', 'image: { src: ../../clinic.svg, alt: A house with a red roof, credit: The clinic }\ncontacts:'),
  )
  await shows(PAGE, 'alt="A house with a red roof"')
  await vi.waitFor(async () => expect((await state(PAGE)).problems).toEqual([]), PATIENCE)
  expect(dateline('check', ...NOW)).toMatchObject({ status: 0, stderr: '' })

  // dateline new --translate
  expect(dateline('new', '--translate', `${FILE}.en.md`, '--to', 'fr').status).toBe(0)
  edit(
    `${FILE}.fr.md`,
    ['dateline-todo: A new clinic opens', 'Une nouvelle clinique ouvre'],
    ['dateline-todo: Dakar', 'Dakar'],
    ['dateline-todo: A house with a red roof', 'Une maison au toit rouge'],
    ['dateline-todo: The clinic', 'La clinique'],
    [/^<!--[^]*/m, 'La clinique compte 40 lits et ouvre lundi.\n'],
  )
  await shows('/fr/news/2026/a-new-clinic-opens/', 'La clinique compte 40 lits')

  // Both are embargoed and no draft any more: the ribbon says when they lift.
  for (const language of ['en', 'fr']) {
    edit(`${FILE}.${language}.md`, [/draft: true.*\n/, ''], ['place:', 'embargo: 2099-01-01T00:00+00:00\nplace:'])
  }
  await shows(PAGE, 'Not for publication before')
  expect(dateline('check', ...NOW)).toMatchObject({ status: 0, stderr: '' })

  // Travel in time: not there a minute before, there at midnight.
  await post('/_dateline/outlook', { withHeld: false, at: '2098-12-31T23:59' })
  await hides('/en/news/', 'A new clinic opens')
  await post('/_dateline/outlook', { withHeld: false, at: '2099-01-01T00:00' })
  await shows('/en/news/', 'A new clinic opens')

  // Committed; CI builds, and nobody reads it before its time.
  commit()
  expect(dateline('build', ...NOW).status).toBe(0)
  expect(existsSync(join(root, 'dist', PAGE))).toBe(false)
  expect(dateline('build', ...AFTER).status).toBe(0)
  expect(readFileSync(join(root, 'dist', PAGE, 'index.html'), 'utf8')).toContain('The clinic has 40 beds')

  // A figure was wrong. In silence it cannot be changed; with a correction it can, and readers are told.
  edit(`${FILE}.en.md`, ['40 beds', '60 beds'])
  const silent = dateline('check', '--against', 'dist', ...AFTER)
  expect(silent.status).toBe(1)
  expect(silent.stderr).toMatch(/a-new-clinic-opens\.en\.md[^\n]*error [a-z-]*silent/)
  edit(`${FILE}.en.md`, [
    'contacts:',
    'changes:\n  - { at: 2099-05-30T09:00Z, kind: correction, note: "The clinic has 60 beds, not 40." }\ncontacts:',
  ])
  edit(
    `${FILE}.fr.md`,
    ['40 lits', '60 lits'],
    ['contacts:', 'changes:\n  - { at: 2099-05-30T09:00Z, kind: correction, note: "La clinique compte 60 lits et non 40." }\ncontacts:'],
  )
  expect(dateline('check', '--against', 'dist', ...AFTER).status).toBe(0)
  expect(dateline('build', ...AFTER).status).toBe(0)
  expect(readFileSync(join(root, 'dist', PAGE, 'index.html'), 'utf8')).toContain('The clinic has 60 beds, not 40.')

  commit()
  expect(git('status', '--porcelain')).toBe('')
  expect(git('rev-list', '--count', 'HEAD')).toBe('3')
})
