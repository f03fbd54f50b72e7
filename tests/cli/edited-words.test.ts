import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildHere } from '../build-here.ts'
import { makeNewsroom } from '../make-newsroom.ts'
import { differingFiles } from '../promises/differing-files.ts'
import { putAnew } from '../promises/living-newsroom.ts'
import { readTree } from '../read-tree.ts'
import { releaseText } from '../release-text.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const NOW = '2026-04-15T12:00Z'

const FILES = {
  'content/site.yaml':
    'name: Delta Press\nurl: https://delta.example\nlanguages: [en, fr]\ndefaultLanguage: en\ntimeZone: UTC\npressDesk: desk\n',
  'content/navigation/fr.yaml': 'menu:\n  - { label: Actualités, href: /fr/news/ }\n',
  'content/regions.yaml': 'coast: { en: Coast, fr: Côte }\ndelta: { en: Delta, fr: Delta }\n',
  'content/topics.yaml': 'floods: { en: Floods, fr: Crues }\nrescue: { en: Rescue, fr: Secours }\n',
  'content/releases/2026/storm.en.md': releaseText(
    ['date: 2026-04-14', 'title: Storm over the coast', 'place: Lima'],
    'A storm. See [calm](calm.en.md).',
  ),
  'content/releases/2026/storm.fr.md': releaseText(['date: 2026-04-14', 'title: Tempête', 'translationOf: { lang: en }'], 'Une tempête.'),
  'content/releases/2026/calm.en.md': releaseText(['date: 2026-03-01', 'title: Calm', 'aliases: [/calm/]'], 'It is calm.'),
  'content/releases/2026/wind.en.md': releaseText(
    ['date: 2026-03-02', 'title: Wind', 'changes:', '  - { at: 2026-03-03T10:00Z, kind: correction, note: It was less. }'],
    'Wind.',
  ),
  'content/releases/2026/gone.en.md': releaseText(
    ['date: 2026-03-04', 'title: Gone', 'withdrawn: { at: 2026-03-05T10:00Z, reason: It was wrong. }'],
    'Gone.',
  ),
  'content/releases/2026/talk.en.md': releaseText(
    ['date: 2026-03-06', 'title: Talk', 'type: media-advisory', 'event: { start: 2026-05-02T10:00Z, place: Port }'],
    'Come.',
  ),
  'content/releases/2026/held.en.md': releaseText(['date: 2026-04-14', 'title: Held', 'embargo: 2026-05-01T00:00Z'], 'Held.'),
}

/** Longer than what has just been written counts as unknown (`isYoung`). */
const whileAgeing = () => sleep(70)

const filesOf = (folder: string) => new Map(Object.entries(readTree(folder)))

describe('an edit of a release', () => {
  beforeEach(() => {
    vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
  })

  it.each<readonly [what: string, source: string, edit: (text: string) => string, cost: 'revision' | 'whole']>([
    ['a headline', 'storm.en', (text) => text.replace('Storm over', 'Storms off'), 'revision'],
    ['a place', 'storm.en', (text) => text.replace('Lima', 'Cusco'), 'revision'],
    ['a body', 'storm.fr', (text) => text.replace('Une tempête', 'Deux tempêtes'), 'revision'],
    ['a summary that was not there', 'storm.fr', (text) => text.replace('title:', 'summary: Du vent.\ntitle:'), 'revision'],
    ['words that another release links to', 'calm.en', (text) => text.replace('It is', 'It was'), 'whole'],
    ['the headline of what was corrected', 'wind.en', (text) => text.replace('Wind', 'Winds'), 'revision'],
    ['the headline of what was withdrawn', 'gone.en', (text) => text.replace('title: Gone', 'title: Gone again'), 'revision'],
    ['the headline of an event', 'talk.en', (text) => text.replace('title: Talk', 'title: Talks'), 'revision'],
    ['the hour of an event', 'talk.en', (text) => text.replace('T10:00', 'T11:00'), 'whole'],
    ['a headline that is not out', 'held.en', (text) => text.replace('Held', 'Still held'), 'whole'],
    ['a topic', 'storm.en', (text) => text.replace('topic: rescue', 'topic: floods'), 'whole'],
    ['the day', 'storm.en', (text) => text.replace('2026-04-14', '2026-04-13'), 'whole'],
    ['a link', 'storm.en', (text) => text.replace('calm.en.md', 'wind.en.md'), 'whole'],
    ['a line before a link', 'storm.en', (text) => text.replace('A storm', 'Rain.\n\nA storm'), 'revision'],
    ['a note of a correction', 'wind.en', (text) => text.replace('less', 'more'), 'whole'],
    ['a body that something is to be said of', 'storm.fr', (text) => `${text}\n<blink>Oh</blink>\n`, 'whole'],
  ])('%s of %s costs what shows it', async (_, source, edit, cost) => {
    const root = makeNewsroom(FILES)
    await whileAgeing()
    await buildHere({ root, now: NOW, memo: true })
    const file = join(root, `content/releases/2026/${source}.md`)
    const text = readFileSync(file, 'utf8')
    expect(edit(text)).not.toBe(text)
    // As editors and Git do, which changes the folder too.
    writeFileSync(`${file}.new`, edit(text))
    renameSync(`${file}.new`, file)
    await whileAgeing()
    const built = await buildHere({ root, now: NOW, memo: true, stats: true })
    expect(built.stdout).toContain(cost === 'revision' ? 'compile and decide' : 'compile, assemble and plan')
    const out = temporaryFolder()
    const clean = await buildHere({ root, out, now: NOW, memo: false })
    expect(built.stderr).toBe(clean.stderr)
    expect(differingFiles(filesOf(join(root, 'dist')), filesOf(out))).toEqual([])
    // The folder is as it should be for the next one.
    const again = await buildHere({ root, now: NOW, memo: true, stats: true })
    expect(again.stdout).toMatch(/ 0 files written, .*\n.*look whether anything has changed/)
  })

  it('costs the whole where the output folder was touched, or a file came or went', async () => {
    const root = makeNewsroom(FILES)
    const build = async () => {
      await whileAgeing()
      return buildHere({ root, now: NOW, memo: true, stats: true })
    }
    await build()
    const source = join(root, 'content/releases/2026/storm.fr.md')
    const edit = (word: string) => writeFileSync(source, readFileSync(source, 'utf8').replace(/title: .*/, `title: ${word}`))
    edit('Une')
    writeFileSync(join(root, 'dist/robots.txt'), 'Mine.')
    expect((await build()).stdout).toContain('compile, assemble and plan')
    edit('Deux')
    writeFileSync(join(root, 'content/releases/2026/new.fr.md'), releaseText(['date: 2026-04-13', 'title: Nouveau']))
    expect((await build()).stdout).toContain('compile, assemble and plan')
    edit('Trois')
    rmSync(join(root, 'content/releases/2026/new.fr.md'))
    expect((await build()).stdout).toContain('compile, assemble and plan')
    edit('Quatre')
    expect((await build()).stdout).toContain('compile and decide')
  })

  it('costs what shows it where all of it was put there anew, as by a checkout and a cache', async () => {
    const footer = `import { WORD } from './_word.ts'\nexport function SiteFooter() { return <footer>Printed on the {WORD}.</footer> }`
    const word = 'export const WORD = "wind"'
    const root = makeNewsroom({
      ...FILES,
      ...{ 'theme/parts/site-footer.tsx': footer, 'theme/parts/_word.ts': word, 'public/favicon.svg': '<svg/>' },
    })
    const build = async () => {
      for (const name of ['content', 'public', 'theme', 'dist']) putAnew(join(root, name))
      await whileAgeing()
      return buildHere({ root, now: NOW, memo: true, stats: true })
    }
    await build()
    expect((await build()).stdout).toMatch(/ 0 files written, .*\n.*look whether anything has changed/)
    const source = join(root, 'content/releases/2026/storm.en.md')
    writeFileSync(source, readFileSync(source, 'utf8').replace('Storm over', 'Storms off'))
    expect((await build()).stdout).toContain('compile and decide')
    const before = readTree(join(root, 'dist'))
    writeFileSync(join(root, 'theme/parts/_word.ts'), word.replace('wind', 'waves'))
    expect((await build()).stdout).toContain('compile, assemble and plan')
    writeFileSync(join(root, 'theme/parts/_word.ts'), word)
    await build()
    writeFileSync(join(root, 'dist/en/index.html'), 'Mine.')
    expect((await build()).stdout).toContain('1 files written')
    expect(readTree(join(root, 'dist'))).toEqual(before)
  })

  it.each(['held.en', 'storm.en'])('costs what shows it in a preview too, which marks what is not out: %s', async (name) => {
    const root = makeNewsroom(FILES)
    const build = async (out: string, memo: boolean) => {
      await whileAgeing()
      return buildHere({ root, out, now: NOW, memo, stats: true, drafts: true })
    }
    await build(join(root, 'preview'), true)
    const source = join(root, `content/releases/2026/${name}.md`)
    writeFileSync(source, readFileSync(source, 'utf8').replace(/title: .*/, 'title: Edited'))
    expect((await build(join(root, 'preview'), true)).stdout).toContain('compile and decide')
    const out = temporaryFolder()
    await build(out, false)
    expect(differingFiles(filesOf(join(root, 'preview')), filesOf(out))).toEqual([])
  })

  it('is searched for after it is out', async () => {
    const root = makeNewsroom(FILES)
    const build = async () => {
      await whileAgeing()
      return buildHere({ root, now: NOW, memo: true, stats: true, search: true })
    }
    await build()
    const source = join(root, 'content/releases/2026/storm.en.md')
    writeFileSync(source, readFileSync(source, 'utf8').replace('Storm over', 'Storms off'))
    const built = await build()
    expect(built.stdout).toMatch(/compile and decide[^]*shards made/)
    const out = temporaryFolder()
    const clean = await buildHere({ root, out, now: NOW, memo: false, search: true })
    expect(differingFiles(filesOf(join(root, 'dist')), filesOf(out))).toEqual([])
    const counted = (text: string) => /(\d+) unchanged/.exec(text)?.[1]
    expect(Number(counted((await build()).stdout))).toBe(Number(/(\d+) files written/.exec(clean.stdout)?.[1]))
  })
})
