import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listTree } from './list-tree.ts'
import { putFiles, putSite, streamOf, type Files } from './put-site.ts'
import { readTree } from '../read-tree.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { sha256 } from '../../src/digest.ts'
import { isLedgerPath, LEDGER_PATH } from '../../src/host/ledger.ts'
import { lockOutput } from '../../src/host/lock.ts'
import { MachineError, UsageError } from '../../src/host/machine-error.ts'
import { publish, type SiteFile } from '../../src/host/publish.ts'

const SITE: Files = { 'fr/index.html': 'accueil', 'fr/news/index.html': 'liste', 'assets/a.css': 'p{}' }

const NOTHING_FOREIGN = { replaced: [], foreign: [], wasDamaged: false }

describe('publish', () => {
  it('makes the folder be the site, and nothing besides', async () => {
    const out = join(temporaryFolder(), 'deep', 'dist')
    const result = await putSite(out, SITE)
    expect(result.written).toEqual(Object.keys(SITE))
    expect(pages(out)).toEqual(SITE)
    expect(Object.keys(listTree(out)).filter((path) => path.startsWith('.dateline'))).toEqual([])
  })

  it('writes nothing when nothing changed, and touches no time stamp', async () => {
    const out = temporaryFolder()
    await putSite(out, SITE)
    const long = new Date('2020-01-01T00:00:00Z')
    for (const path of [...Object.keys(SITE), LEDGER_PATH]) utimesSync(join(out, path), long, long)
    const result = await putSite(out, SITE)
    expect(result).toMatchObject({ written: [], removed: [], unchanged: 3, ...NOTHING_FOREIGN })
    for (const path of [...Object.keys(SITE), LEDGER_PATH]) expect(statSync(join(out, path)).mtime).toEqual(long)
  })

  it('writes exactly what differs and removes what is gone, with the folders that leaves empty', async () => {
    const out = temporaryFolder()
    await putSite(out, { ...SITE, 'fr/news/2025/old/index.html': 'old' })
    const result = await putSite(out, { ...SITE, 'fr/index.html': 'nouvel accueil' })
    expect(result).toMatchObject({ written: ['fr/index.html'], removed: ['fr/news/2025/old/index.html'], unchanged: 2, ...NOTHING_FOREIGN })
    expect(existsSync(join(out, 'fr/news/2025'))).toBe(false)
    expect(existsSync(join(out, 'fr/news/index.html'))).toBe(true)
  })

  it('compares bytes and not times: a clock that went back changes nothing', async () => {
    const out = temporaryFolder()
    await putSite(out, SITE)
    const ahead = new Date('2099-01-01T00:00:00Z')
    for (const path of Object.keys(SITE)) utimesSync(join(out, path), ahead, ahead)
    expect((await putSite(out, { ...SITE, 'fr/index.html': 'ACCUEIL' })).written).toEqual(['fr/index.html'])
  })

  it('changes nothing when a file cannot be made', async () => {
    const out = temporaryFolder()
    await putSite(out, SITE)
    const before = listTree(out)
    async function* failing(): AsyncGenerator<SiteFile> {
      yield { kind: 'made', path: 'fr/index.html', content: 'half a site' }
      throw new Error('the theme failed')
    }
    await expect(putFiles(out, failing())).rejects.toThrow(/^the theme failed$/)
    expect(listTree(out)).toEqual(before)
  })

  it.each([
    { first: false, second: true, word: 'site itself' },
    { first: true, second: false, word: 'preview' },
  ])('keeps a preview and the site apart (preview first: $first)', async ({ first, second, word }) => {
    const out = temporaryFolder()
    await putSite(out, SITE, first)
    await expect(putSite(out, { 'x.html': 'x' }, second)).rejects.toThrow(UsageError)
    await expect(putSite(out, { 'x.html': 'x' }, second)).rejects.toThrow(word)
    expect(pages(out)).toEqual(SITE)
  })

  it('tells how far it is', async () => {
    const seen: number[] = []
    const lock = lockOutput(temporaryFolder())
    await publish(streamOf(SITE), {
      lock,
      preview: false,
      records: [],
      bytesOf: () => new Uint8Array(),
      onProgress: (made) => void seen.push(made),
    })
    expect(seen).toEqual([1, 2, 3])
  })

  it.each([
    { name: 'the bytes that were read', bytes: 'picture', isRefused: false },
    { name: 'other bytes, that came since', bytes: 'another', isRefused: true },
  ])('copies a file with $name', async ({ bytes, isRefused }) => {
    const out = temporaryFolder()
    const asset = { root: 'content', path: 'a.png', digest: sha256('picture'), width: 1, height: 1 } as const
    async function* copy(): AsyncGenerator<SiteFile> {
      yield { kind: 'copy', path: 'assets/a.1234.png', asset }
    }
    const putting = putFiles(out, copy(), false, bytes)
    if (isRefused) await expect(putting).rejects.toThrow('content/a.png was changed while the site was being built. The site is as it was.')
    else expect((await putting).written).toEqual(['assets/a.1234.png'])
  })
})

describe('a folder edited by hand', () => {
  it.each<{ name: string; spoil: (out: string) => void }>([
    { name: 'other bytes of equal length', spoil: (out) => writeFileSync(join(out, 'fr/index.html'), 'ACCUEIL') },
    { name: 'an emptied file', spoil: (out) => writeFileSync(join(out, 'fr/index.html'), '') },
    { name: 'a missing file', spoil: (out) => rmSync(join(out, 'fr/index.html')) },
    { name: 'a missing folder', spoil: (out) => rmSync(join(out, 'fr'), { recursive: true }) },
    { name: 'a folder that became a file', spoil: (out) => swap(out, 'fr', (path) => writeFileSync(path, 'mine')) },
    { name: 'a folder that became a link', spoil: (out) => swap(out, 'fr', (path) => symlinkSync(`${path}-moved`, path), true) },
    {
      name: 'a file that became a link to the same bytes',
      spoil: (out) => swap(out, 'fr/index.html', (path) => symlinkSync(join(out, '../same'), path)),
    },
    { name: 'a file that became a pipe', spoil: (out) => swap(out, 'fr/index.html', (path) => void execFileSync('mkfifo', [path])) },
    {
      name: 'a ledger laid out otherwise',
      spoil: (out) => writeFileSync(join(out, LEDGER_PATH), '{"format":1, "preview":false, "parts":{}}'),
    },
    { name: 'a ledger that became a pipe', spoil: (out) => swap(out, LEDGER_PATH, (path) => void execFileSync('mkfifo', [path])) },
    { name: 'no ledger', spoil: (out) => rmSync(join(out, '.well-known'), { recursive: true }) },
  ])('is repaired: $name', async ({ spoil }) => {
    const folder = temporaryFolder({ same: 'accueil' })
    const out = join(folder, 'dist')
    await putSite(out, SITE)
    const clean = listTree(out)
    spoil(out)
    expect(listableTree(out)).not.toEqual(clean)
    const { foreign } = await putSite(out, SITE)
    for (const path of foreign) rmSync(join(out, path), { recursive: true })
    expect(listTree(out)).toEqual(clean)
    expect((await putSite(out, SITE)).written).toEqual([])
  })

  it('touches nothing behind a link', async () => {
    const folder = temporaryFolder()
    const out = join(folder, 'dist')
    await putSite(out, { ...SITE, 'en/old.html': 'old' })
    for (const name of ['fr', 'en']) {
      renameSync(join(out, name), join(folder, name))
      symlinkSync(join(folder, name), join(out, name))
    }
    const outside = () => ({ fr: listTree(join(folder, 'fr')), en: listTree(join(folder, 'en')) })
    const before = outside()
    const { replaced, foreign, removed } = await putSite(out, { ...SITE, 'fr/index.html': 'nouvel accueil' })
    expect({ replaced, foreign, removed }).toEqual({ replaced: ['fr'], foreign: ['en'], removed: [] })
    expect(outside()).toEqual(before)
    expect(lstatSync(join(out, 'fr')).isDirectory()).toBe(true)
    expect(readTree(out)['fr/index.html']).toBe('nouvel accueil')
  })
})

describe('what is somebody else’s', () => {
  it('is left where it is, and told', async () => {
    const out = temporaryFolder({ 'fr/notes.txt': 'mine', CNAME: 'news.example', '.git/config': 'x', '.git/HEAD': 'y' })
    mkdirSync(join(out, 'fr/empty'))
    await putSite(out, { ...SITE, 'fr/old.html': 'x' })
    const { foreign, replaced } = await putSite(out, SITE)
    expect(foreign).toEqual(['.git/', 'CNAME', 'fr/empty/', 'fr/notes.txt'])
    expect(replaced).toEqual([])
    expect(pages(out)).toEqual({ ...SITE, 'fr/notes.txt': 'mine', CNAME: 'news.example', '.git/config': 'x', '.git/HEAD': 'y' })
  })

  it('gives way at the address of a page, and is told', async () => {
    const out = temporaryFolder({ 'fr/index.html': 'mine', 'assets/a.css': 'p{}' })
    const { replaced, written } = await putSite(out, SITE)
    expect(replaced).toEqual(['fr/index.html'])
    expect(written.toSorted()).toEqual(['fr/index.html', 'fr/news/index.html'])
    expect((await putSite(out, SITE)).replaced).toEqual([])
  })

  it('stops the build as a folder where a file belongs, before anything changes', async () => {
    const out = temporaryFolder({ 'fr/index.html/mine.txt': 'mine' })
    const before = listTree(out)
    await expect(putSite(out, SITE)).rejects.toThrow('Cannot write fr/index.html: there is a folder in the way. The site is as it was.')
    expect(listTree(out)).toEqual(before)
  })

  it('stays when a ledger names it outside the folder', async () => {
    const folder = temporaryFolder({ 'precious.txt': 'keep' })
    const out = join(folder, 'dist')
    await putSite(out, SITE)
    const part = '.well-known/dateline/site.json'
    writeFileSync(join(out, part), JSON.stringify({ files: { '../precious.txt': 'x', 'fr/index.html': 'x' }, records: [] }))
    writeFileSync(join(out, LEDGER_PATH), JSON.stringify({ format: 1, preview: false, parts: { [part]: 'x', '../precious.txt': 'x' } }))
    await putSite(out, SITE)
    expect(existsSync(join(folder, 'precious.txt'))).toBe(true)
  })

  it('stays when it took the place of a file that the site no longer has', async () => {
    const out = temporaryFolder()
    await putSite(out, { ...SITE, 'en/old': 'old' })
    swap(out, 'en/old', (path) => mkdirSync(path))
    writeFileSync(join(out, 'en/old/mine.txt'), 'mine')
    const { foreign, removed } = await putSite(out, SITE)
    expect({ foreign, removed }).toEqual({ foreign: ['en/'], removed: [] })
  })
})

describe('a file and a folder of one name', () => {
  it.each<{ name: string; before: Files; after: Files }>([
    { name: 'a file makes room for a folder', before: { press: 'a', 'x/y': 'b' }, after: { 'press/index.html': 'c', 'x/y': 'b' } },
    { name: 'a folder makes room for a file', before: { 'x/y/z': 'b', 'x/w': 'c' }, after: { x: 'd' } },
    { name: 'both at once', before: { a: '1', 'b/c': '2' }, after: { 'a/c': '3', b: '4' } },
  ])('$name', async ({ before, after }) => {
    const out = temporaryFolder()
    await putSite(out, before)
    const { replaced, foreign } = await putSite(out, after)
    expect({ replaced, foreign }).toEqual({ replaced: [], foreign: [] })
    expect(listTree(out)).toEqual(await cleanTree(after))
  })

  it('does not lose a file of somebody else’s in the folder', async () => {
    const out = temporaryFolder()
    await putSite(out, { 'x/y': 'b' })
    writeFileSync(join(out, 'x/mine'), 'mine')
    const before = listTree(out)
    await expect(putSite(out, { x: 'd' })).rejects.toThrow(MachineError)
    expect(listTree(out)).toEqual(before)
  })
})

describe('a damaged ledger', () => {
  const WITH_OLD: Files = { ...SITE, 'en/old.html': 'old', 'site-old.txt': 'old', 'other.txt': 'old' }
  const SITE_PART = '.well-known/dateline/site.json'

  it.each<{ name: string; spoil: (out: string) => void; left: readonly string[] }>([
    { name: 'cut in the middle', spoil: (out) => edit(out, LEDGER_PATH, (text) => text.slice(0, text.length / 2)), left: [] },
    { name: 'a part of it cut at its end', spoil: (out) => edit(out, SITE_PART, (text) => text.slice(0, text.indexOf(']'))), left: [] },
    { name: 'emptied', spoil: (out) => edit(out, LEDGER_PATH, () => ''), left: [] },
    {
      name: 'all of it emptied',
      spoil: (out) => [LEDGER_PATH, SITE_PART].forEach((path) => edit(out, path, () => '')),
      left: ['other.txt', 'site-old.txt'],
    },
    { name: 'another tool’s', spoil: (out) => edit(out, LEDGER_PATH, () => '{"schema": 7, "files": ["CNAME"]}'), left: [] },
    { name: 'of a later format', spoil: (out) => edit(out, LEDGER_PATH, (text) => text.replace('"format": 1', '"format": 2')), left: [] },
    {
      name: 'bytes that are no text',
      spoil: (out) => writeFileSync(join(out, LEDGER_PATH), Buffer.from([0xff, 0xfe, 0x00, 0x22])),
      left: [],
    },
  ])('is written anew, and what it still tells is removed: $name', async ({ spoil, left }) => {
    const out = temporaryFolder({ CNAME: 'news.example' })
    await putSite(out, WITH_OLD)
    spoil(out)
    const { wasDamaged, foreign } = await putSite(out, SITE)
    expect(wasDamaged).toBe(true)
    expect(foreign).toEqual(['CNAME', ...left])
    expect(pages(out)).toEqual({ ...SITE, CNAME: 'news.example', ...Object.fromEntries(left.map((path) => [path, 'old'])) })
    expect((await putSite(out, SITE)).wasDamaged).toBe(false)
  })

  it('removes no file of other bytes than it tells of', async () => {
    const out = temporaryFolder()
    await putSite(out, WITH_OLD)
    edit(out, LEDGER_PATH, (text) => text.slice(0, -3))
    writeFileSync(join(out, 'other.txt'), 'written by hand')
    expect((await putSite(out, SITE)).foreign).toEqual(['other.txt'])
  })

  it('still tells a preview', async () => {
    const out = temporaryFolder()
    await putSite(out, SITE, true)
    edit(out, LEDGER_PATH, (text) => text.slice(0, 60))
    await expect(putSite(out, SITE)).rejects.toThrow('preview')
  })
})

async function cleanTree(files: Files) {
  const out = temporaryFolder()
  await putSite(out, files)
  return listTree(out)
}

function pages(out: string): Files {
  return Object.fromEntries(Object.entries(readTree(out)).filter(([path]) => !isLedgerPath(path)))
}

/** Puts something else at a path; what was there goes away, or to `<path>-moved`. */
function swap(out: string, path: string, make: (path: string) => void, isKept = false): void {
  const whole = join(out, path)
  if (isKept) renameSync(whole, `${whole}-moved`)
  else rmSync(whole, { recursive: true })
  make(whole)
}

function edit(out: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(out, path), change(readTree(out)[path] ?? ''))
}

/** A pipe would be waited for. */
function listableTree(out: string) {
  return execFileSync('ls', ['-lR', out], { encoding: 'utf8' })
}
