import { createHash, createHmac } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildHere } from '../../build-here.ts'
import { makeNewsroom, RELEASE } from '../../make-newsroom.ts'
import { DAMAGES, filesIn } from '../../promises/living-newsroom.ts'
import { differingFiles } from '../../promises/differing-files.ts'
import { IS_DEEP } from '../../promises/fast-check-runs.ts'
import { readTree } from '../../read-tree.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const NOW = '2026-04-15T12:00Z'

/* A memo is what earlier builds left where anybody who writes content could have put something else. */
describe('a memo', () => {
  beforeEach(() => {
    vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
  })

  it('that is sound and signed is believed: so what follows is no empty word', async () => {
    const root = await builtNewsroom()
    forge(memoOf(root), keyOf())
    expect(await titleOf(root)).toBe('Fraud')
  })

  it.each<readonly [name: string, harm: (root: string) => void]>([
    ['is not signed', (root) => forge(memoOf(root), undefined)],
    ['is signed with another key', (root) => forge(memoOf(root), Buffer.alloc(32, 7))],
    ['is of other code', (root) => forge(memoOf(root), keyOf(), { code: 'other' })],
    [
      'is signed with a key that is gone',
      (root) => {
        forge(memoOf(root), keyOf())
        rmSync(join(process.env['XDG_CACHE_HOME'] ?? '', 'dateline'), { recursive: true })
      },
    ],
    [
      'has answers that were changed, under a head that was not',
      (root) => {
        const file = fileOf(memoOf(root), 'answers .log')
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Flood', 'Fraud'))
      },
    ],
  ])('that %s is not believed', async (_, harm) => {
    const root = await builtNewsroom()
    harm(root)
    expect(await titleOf(root)).toBe('Flood')
    await expectClean(root)
  })

  it('that came with the content of another root is not believed', async () => {
    const [other, root] = [await builtNewsroom(), makeNewsroom()]
    await buildHere({ root, now: NOW, memo: true })
    const place = memoOf(root)
    rmSync(place, { recursive: true })
    renameSync(memoOf(other), place)
    forge(place, Buffer.alloc(32, 7))
    rmSync(join(root, 'dist'), { recursive: true })
    expect(await titleOf(root)).toBe('Flood')
    await expectClean(root)
  })

  it('of another root on this machine does no harm', async () => {
    const [other, root] = [await builtNewsroom(), makeNewsroom({ 'content/releases/flood.en.md': RELEASE.replace('Flood', 'Drought') })]
    await buildHere({ root, now: NOW, memo: true })
    const place = memoOf(root)
    rmSync(place, { recursive: true })
    cpSync(memoOf(other), place, { recursive: true })
    expect((await buildHere({ root, now: NOW, memo: true })).status).toBe(0)
    await expectClean(root)
    await expectClean(other)
  })

  describe.each(PARTS.map((part, index) => [part, damagesOf(index)] as const))('whose %s', (part, damages) => {
    it.each(damages.map((damage) => [damage.name, damage] as const))('is %s gives the same site', async (_, damage) => {
      const root = await builtNewsroom()
      damage(fileOf(memoOf(root), part), 1234)
      // Twice: with nothing to do, and with all pages to be made of the bodies that are remembered.
      for (const name of ['Delta Press', 'Delta News']) {
        rewrite(join(root, 'content/site.yaml'), (text) => text.replace(/^name: .*/, `name: ${name}`))
        const { status, stderr } = await buildHere({ root, now: NOW, memo: true })
        expect([status, stderr]).toEqual([0, ''])
        await expectClean(root)
      }
    })
  })

  it.each<readonly [name: string, put: (place: string) => void]>([
    ['a file', (place) => writeFileSync(place, 'x')],
    ['an empty folder', (place) => mkdirSync(place)],
    ['a folder where its head should be', (place) => mkdirSync(join(place, 'head.json'), { recursive: true })],
    ['a head of rubbish', (place) => putHead(place, 'rubbish')],
    ['an empty head', (place) => putHead(place, '')],
    ['a head of two empty lines', (place) => putHead(place, '\n\n')],
    ['a link that leads nowhere', (place) => symlinkSync('/nowhere', place)],
  ])('in the place of which there is %s is begun anew', async (_, put) => {
    const root = await builtNewsroom()
    const place = memoOf(root)
    rmSync(place, { recursive: true })
    put(place)
    expect((await buildHere({ root, now: NOW, memo: true })).status).toBe(0)
    await expectClean(root)
    expect(statSync(join(place, 'head.json')).isFile()).toBe(true)
  })

  it('in the place of which there is a link leaves what is there as it is', async () => {
    const root = await builtNewsroom()
    const [place, elsewhere] = [memoOf(root), join(temporaryFolder(), 'elsewhere')]
    renameSync(place, elsewhere)
    symlinkSync(elsewhere, place)
    const before = readTree(elsewhere)
    rewrite(join(root, 'content/releases/flood.en.md'), (text) => text.replace('Flood', 'Drought'))
    expect((await buildHere({ root, now: NOW, memo: true })).status).toBe(0)
    expect(readTree(elsewhere)).toEqual(before)
    await expectClean(root)
  })

  it('is not kept where no key can be', async () => {
    const home = join(temporaryFolder({ home: 'A file.' }), 'home')
    vi.stubEnv('XDG_CACHE_HOME', home)
    const root = await builtNewsroom()
    expect(memosOf(root)).toEqual([])
    await expectClean(root)
  })

  it('that cannot be kept is told of in a sentence', async () => {
    const root = makeNewsroom({ '.dateline': 'A file.' })
    const { status, stderr } = await buildHere({ root, now: NOW, memo: true })
    expect(status).toBe(3)
    expect(stderr).toContain(`Cannot write ${join(root, '.dateline')}`)
    expect(stderr).toContain('there is a file')
  })

  it('is read by nobody else', async () => {
    const root = await builtNewsroom()
    const all = [...filesIn(memoOf(root)), join(process.env['XDG_CACHE_HOME'] ?? '', 'dateline/memo-key')]
    expect(all.length).toBeGreaterThan(5)
    for (const file of all) expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o600])
    expect(statSync(memoOf(root)).mode & 0o777).toBe(0o700)
  })
})

/** Beginnings and ends of the names of what a memo is kept in. */
const PARTS = [
  'head .json',
  ...['files', 'answers', 'made', 'sketches'].flatMap((log) => [`${log} .log`, `${log} .words`]),
  ...['inputs', 'outputs'].flatMap((table) => [`${table} .paths`, `${table} .stamps`]),
  'bodies .pack',
]

/** Two damages for each part, others for its neighbours; all of them where everything is tried. */
function damagesOf(part: number): typeof DAMAGES {
  if (IS_DEEP) return DAMAGES
  return [0, 2].flatMap((step) => DAMAGES[(part + step) % DAMAGES.length] ?? [])
}

async function builtNewsroom(): Promise<string> {
  const root = makeNewsroom()
  const { status, stderr } = await buildHere({ root, now: NOW, memo: true })
  expect([status, stderr]).toEqual([0, ''])
  return root
}

/** The headline that is published when nothing is left of the site but its memo. */
async function titleOf(root: string): Promise<string | undefined> {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  expect((await buildHere({ root, now: NOW, memo: true })).status).toBe(0)
  return /<h1[^>]*>([^<]*)/.exec(readFileSync(join(root, 'dist/en/news/2026/flood/index.html'), 'utf8'))?.[1]
}

async function expectClean(root: string): Promise<void> {
  const sources = JSON.stringify(Object.entries(readTree(join(root, 'content'))).map(([path, bytes]) => [path, String(bytes)]))
  const clean = CLEAN.get(sources) ?? (await cleanSite(root))
  CLEAN.set(sources, clean)
  expect(differingFiles(new Map(Object.entries(readTree(join(root, 'dist')))), clean).slice(0, 5)).toEqual([])
}

/** Sites by their sources, each built once. */
const CLEAN = new Map<string, Awaited<ReturnType<typeof cleanSite>>>()

async function cleanSite(root: string) {
  const out = temporaryFolder()
  expect((await buildHere({ root, out, now: NOW, memo: false, threads: 1 })).status).toBe(0)
  return new Map(Object.entries(readTree(out)))
}

function memosOf(root: string): readonly string[] {
  return readdirSync(join(root, '.dateline')).filter((name) => name.startsWith('memo-'))
}

function memoOf(root: string): string {
  const [name = ''] = memosOf(root)
  return join(root, '.dateline', name)
}

function fileOf(memo: string, part: string): string {
  const [start = '', end = ''] = part.split(' ')
  return join(memo, readdirSync(memo).find((name) => name.startsWith(start) && name.endsWith(end)) ?? '')
}

function keyOf(): Buffer {
  return readFileSync(join(process.env['XDG_CACHE_HOME'] ?? '', 'dateline/memo-key'))
}

/** Changes a headline in the answers of a memo, and all digests with it; signs that with a key, or not at all. */
function forge(memo: string, key: Buffer | undefined, more: object = {}): void {
  const file = fileOf(memo, 'answers .log')
  const bytes = Buffer.from(readFileSync(file, 'utf8').replaceAll('Flood', 'Fraud'))
  writeFileSync(file, bytes)
  const [, json = ''] = readFileSync(join(memo, 'head.json'), 'utf8').split('\n')
  // Wherever it was made, it names the files that lie here.
  const head = JSON.parse(json.replaceAll(/"file":"[^"]*\//g, `"file":"${memo}/`)) as { readonly answers: object }
  const parts = [{ length: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') }]
  const forged = JSON.stringify({ ...head, ...more, answers: { ...head.answers, parts } })
  putHead(memo, `${key ? createHmac('sha256', key).update(forged).digest('hex') : ''}\n${forged}`)
}

function putHead(memo: string, text: string): void {
  mkdirSync(memo, { recursive: true })
  writeFileSync(join(memo, 'head.json'), text)
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
