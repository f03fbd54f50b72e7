import { existsSync, lstatSync, mkdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTree } from '../read-tree.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { isLedgerPath, LEDGER_PATH } from '../../src/host/ledger.ts'
import { MachineError, UsageError } from '../../src/host/machine-error.ts'
import { publish } from '../../src/host/publish.ts'
import type { OutputFile } from '../../src/model/artifact.ts'

type Files = Readonly<Record<string, string>>

const SITE: Files = { 'fr/index.html': 'accueil', 'fr/news/index.html': 'liste', 'assets/a.css': 'p{}' }

describe('publish', () => {
  it('makes the folder be the site', async () => {
    const out = join(temporaryFolder(), 'deep', 'dist')
    const result = await put(out, SITE)
    expect(result.written).toEqual(Object.keys(SITE))
    expect(pages(out)).toEqual(SITE)
  })

  it('writes nothing when nothing changed, and touches no time stamp', async () => {
    const out = temporaryFolder()
    await put(out, SITE)
    const long = new Date('2020-01-01T00:00:00Z')
    for (const path of [...Object.keys(SITE), LEDGER_PATH]) utimesSync(join(out, path), long, long)
    const result = await put(out, SITE)
    expect(result).toEqual({ written: [], removed: [], unchanged: 3 })
    for (const path of [...Object.keys(SITE), LEDGER_PATH]) expect(statSync(join(out, path)).mtime).toEqual(long)
  })

  it('writes exactly what differs and removes what is gone, with the folders that leaves empty', async () => {
    const out = temporaryFolder()
    await put(out, { ...SITE, 'fr/news/2025/old/index.html': 'old' })
    const result = await put(out, { ...SITE, 'fr/index.html': 'nouvel accueil' })
    expect(result).toEqual({ written: ['fr/index.html'], removed: ['fr/news/2025/old/index.html'], unchanged: 2 })
    expect(existsSync(join(out, 'fr/news/2025'))).toBe(false)
    expect(existsSync(join(out, 'fr/news/index.html'))).toBe(true)
  })

  it.each([
    { name: 'other bytes of equal length', spoil: (path: string) => writeFileSync(path, 'ACCUEIL') },
    { name: 'a missing file', spoil: (path: string) => rmSync(path) },
    { name: 'a link to a file with the right bytes', spoil: (path: string, out: string) => swapForLink(path, out) },
  ])('repairs $name', async ({ spoil }) => {
    const out = temporaryFolder()
    await put(out, SITE)
    spoil(join(out, 'fr/index.html'), out)
    expect((await put(out, SITE)).written).toEqual(['fr/index.html'])
    expect(pages(out)['fr/index.html']).toBe('accueil')
    expect(lstatSync(join(out, 'fr/index.html')).isFile()).toBe(true)
  })

  it('leaves alone what it did not write', async () => {
    const out = temporaryFolder({ 'fr/notes.txt': 'mine', CNAME: 'news.example' })
    await put(out, { ...SITE, 'fr/old.html': 'x' })
    await put(out, SITE)
    expect(pages(out)).toEqual({ ...SITE, 'fr/notes.txt': 'mine', CNAME: 'news.example' })
  })

  it('removes nothing outside the folder, whatever the ledger says', async () => {
    const folder = temporaryFolder({ 'precious.txt': 'keep' })
    const out = join(folder, 'dist')
    await put(out, SITE)
    const part = '.well-known/dateline/site.json'
    writeFileSync(join(out, part), JSON.stringify({ files: { '../precious.txt': 'x', 'fr/index.html': 'x' }, records: [] }))
    writeFileSync(join(out, LEDGER_PATH), JSON.stringify({ format: 1, preview: false, parts: { [part]: 'x', '../precious.txt': 'x' } }))
    await put(out, SITE)
    expect(existsSync(join(folder, 'precious.txt'))).toBe(true)
  })

  it('changes nothing when a file cannot be made', async () => {
    const out = temporaryFolder()
    await put(out, SITE)
    const before = readTree(out)
    async function* failing(): AsyncGenerator<OutputFile> {
      yield { kind: 'made', path: 'fr/index.html', content: 'half a site' }
      throw new Error('the theme failed')
    }
    await expect(publish(failing(), options(out))).rejects.toThrow('the theme failed')
    expect(readTree(out)).toEqual(before)
  })

  it('clears away what a build that died had prepared', async () => {
    const out = temporaryFolder({ '.dateline-staging/0': 'half' })
    await put(out, SITE)
    expect(existsSync(join(out, '.dateline-staging'))).toBe(false)
  })

  it.each([
    { first: false, then: true, word: 'site itself' },
    { first: true, then: false, word: 'preview' },
  ])('keeps a preview and the site apart (preview first: $first)', async ({ first, then, word }) => {
    const out = temporaryFolder()
    await put(out, SITE, first)
    await expect(put(out, { 'x.html': 'x' }, then)).rejects.toThrow(UsageError)
    await expect(put(out, { 'x.html': 'x' }, then)).rejects.toThrow(word)
    expect(pages(out)).toEqual(SITE)
  })

  it('says what is in the way', async () => {
    const folder = temporaryFolder({ dist: 'a file' })
    await expect(put(join(folder, 'dist'), SITE)).rejects.toThrow(MachineError)
    const out = join(folder, 'other')
    mkdirSync(join(out, 'fr/index.html'), { recursive: true })
    await expect(put(out, SITE)).rejects.toThrow(/fr\/index\.html: there is a folder in the way/)
  })

  it('tells how far it is', async () => {
    const seen: number[] = []
    await publish(stream(SITE), { ...options(temporaryFolder()), onProgress: (made) => void seen.push(made) })
    expect(seen).toEqual([1, 2, 3])
  })
})

async function put(out: string, files: Files, preview = false) {
  return publish(stream(files), { ...options(out), preview })
}

function options(out: string) {
  return { out, preview: false, records: [], bytesOf: () => new Uint8Array(), onProgress: () => {} }
}

async function* stream(files: Files): AsyncGenerator<OutputFile> {
  for (const [path, content] of Object.entries(files)) yield { kind: 'made', path, content }
}

function pages(out: string): Files {
  return Object.fromEntries(Object.entries(readTree(out)).filter(([path]) => !isLedgerPath(path)))
}

function swapForLink(path: string, out: string): void {
  writeFileSync(join(out, 'elsewhere.html'), 'accueil')
  rmSync(path)
  symlinkSync(join(out, 'elsewhere.html'), path)
}
