import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildHere } from '../build-here.ts'
import { readTree } from '../read-tree.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* The index beside the pages: what it holds, when it is made, and that the promises hold for it as for them. */

/** What happens when Pagefind is asked for an index: the tests look at the site then, or let it fail. */
const moment = vi.hoisted(() => ({ come: () => {}, count: 0 }))

vi.mock('pagefind', async (original) => {
  const real = await original<typeof import('pagefind')>()
  return {
    ...real,
    createIndex: async (options: object) => {
      moment.count++
      moment.come()
      return real.createIndex(options)
    },
  }
})

const NOW = '2026-04-15T12:00Z'

const RELEASES: Readonly<Record<string, string>> = {
  'boats.en.md': releaseText(['sdg: 14'], 'Fishermen mend their nets.'),
  'boats.fr.md': releaseText(['title: Les bateaux arrivent'], 'Les pêcheurs réparent leurs filets.'),
  'wells.en.md': releaseText(['title: Wells for the highlands', 'date: 2025-06-01', 'region: highlands'], 'Water is drawn from wells.'),
  'later.en.md': releaseText(['title: Pelicans return', 'embargo: 2026-05-01T00:00Z'], 'Pelicans nest here.'),
  'draft.en.md': releaseText(['title: Otters', 'draft: true'], 'Otters swim.'),
}

beforeEach(() => {
  vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
  moment.come = () => {}
  moment.count = 0
})

/** A newsroom on the disk, and what it is built into. */
function newsroom() {
  const root = temporaryFolder(
    inContent({ ...SETTINGS_FILES, ...Object.fromEntries(Object.entries(RELEASES).map(([name, text]) => [`releases/${name}`, text])) }),
  )
  const out = join(root, 'dist')
  return {
    out,
    put: (name: string, text: string) => writeFileSync(join(root, 'content/releases', name), text),
    remove: (name: string) => rmSync(join(root, 'content/releases', name)),
    build: (now = NOW, search = true) => buildHere({ root, memo: true, now, search, threads: 1 }),
    /** What a build from nothing gives. */
    clean: async (now = NOW) => {
      const fresh = temporaryFolder()
      await buildHere({ root, out: join(fresh, 'dist'), memo: false, now, search: true, threads: 1 })
      return bytesIn(join(fresh, 'dist'))
    },
  }
}

function inContent(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]))
}

function bytesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]))
}

/** All that the index of a site holds, unpacked. */
function indexText(out: string): string {
  const files = existsSync(join(out, 'search')) ? pathsIn(join(out, 'search')) : []
  return files
    .map((path) => readFileSync(join(out, 'search', path)))
    .map((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8'))
    .join('\n')
    .toLowerCase()
}

describe('the index of a site', () => {
  it('knows what is published, and nothing of what is not', async () => {
    const { build, out } = newsroom()
    expect((await build()).stderr).toBe('')
    const text = indexText(out)
    for (const known of ['fishermen', 'wells for the highlands', 'pêcheurs']) expect(text).toContain(known)
    expect(text).not.toMatch(/pelican|otter/)
  })

  it('is in the ledger, file by file', async () => {
    const { build, out } = newsroom()
    await build()
    const parts = pathsIn(join(out, '.well-known/dateline')).filter((path) => path.endsWith('.json'))
    const listed = parts.flatMap((path) =>
      Object.keys((JSON.parse(readFileSync(join(out, '.well-known/dateline', path), 'utf8')) as { files: object }).files),
    )
    const there = pathsIn(join(out, 'search')).map((path) => `search/${path}`)
    expect(there.length).toBeGreaterThan(15)
    expect(listed.filter((path) => path.startsWith('search/')).toSorted()).toEqual(there.toSorted())
    expect(parts).toContain('search-en-2025.json')
  })

  it('equals that of a build from nothing, whatever was done before, and is left alone where nothing changed', async () => {
    const site = newsroom()
    const steps: readonly (readonly [what: string, shards: number, change: () => void, now?: string])[] = [
      ['nothing is there', 2, () => {}],
      ['nothing is done', 0, () => {}],
      [
        'a text is corrected',
        1,
        () =>
          site.put(
            'boats.en.md',
            releaseText(['changes: [{ at: 2026-04-01T00:00Z, kind: correction, note: A. }]'], 'Fishermen mend sails.'),
          ),
      ],
      [
        'a release is added in French',
        1,
        () => site.put('wells.fr.md', releaseText(['title: Des puits', 'date: 2025-06-01', 'region: highlands'])),
      ],
      ['the first release of a language', 1, () => site.put('boats.ar.md', releaseText(['title: قوارب']))],
      ['an embargo lifts', 1, () => {}, '2026-05-02T00:00Z'],
      [
        'a release is withdrawn',
        1,
        () =>
          site.put(
            'wells.en.md',
            releaseText(['title: Wells', 'date: 2025-06-01', 'region: highlands', 'withdrawn: { at: 2026-05-01T00:00Z, reason: Wrong. }']),
          ),
        '2026-05-02T00:00Z',
      ],
      ['a language has nothing any more', 0, () => site.remove('boats.ar.md'), '2026-05-02T00:00Z'],
    ]
    for (const [what, shards, change, now] of steps) {
      const before = new Map(existsSync(site.out) ? pathsIn(site.out).map((path) => [path, stampOf(site.out, path)]) : [])
      const bytesBefore = existsSync(site.out) ? bytesIn(site.out) : {}
      change()
      moment.count = 0
      expect((await site.build(now)).stderr, what).toBe('')
      expect(moment.count, what).toBe(shards)
      const bytes = bytesIn(site.out)
      expect(differing(bytes, await site.clean(now)), what).toEqual([])
      const rewritten = Object.keys(bytes).filter(
        (path) => bytes[path] === bytesBefore[path] && before.get(path) !== stampOf(site.out, path),
      )
      expect(rewritten, what).toEqual([])
    }
  }, 60_000)

  it('goes with --no-search, and comes back', async () => {
    const { build, out } = newsroom()
    await build()
    await build(NOW, false)
    expect(existsSync(join(out, 'search'))).toBe(false)
    expect((await build()).stdout).toMatch(/ files written, 0 removed/)
    expect(indexText(out)).toContain('fishermen')
  })

  it('follows the pages, which wait for it only where it would lead to nothing', async () => {
    const { build, put, out } = newsroom()
    await build()
    const page = (name: string) => readIfThere(join(out, `en/news/${name}/index.html`))
    const seen: string[] = []

    moment.come = () => void seen.push(`news: ${page('2026/nets') !== ''}, index: ${/sardines/.test(indexText(out))}`)
    put('nets.en.md', releaseText(['title: New nets', 'date: 2026-04-14'], 'Sardines are back.'))
    await build()
    expect(seen).toEqual(['news: true, index: false'])
    expect(indexText(out)).toContain('sardines')

    moment.come = () => void seen.push(`withdrawn: ${page('2026/nets').includes('Wrong.')}, index: ${/sardines/.test(indexText(out))}`)
    put(
      'nets.en.md',
      releaseText(['title: New nets', 'date: 2026-04-14', 'withdrawn: { at: 2026-04-15T00:00Z, reason: Wrong. }'], 'Sardines are back.'),
    )
    await build()
    expect(seen[1]).toBe('withdrawn: false, index: true')
    expect(page('2026/nets')).toContain('Wrong.')
    expect(indexText(out)).not.toContain('sardines')
  })

  it('may fail: the pages are out, that is told, and the next build tries again', async () => {
    const { build, put, out, clean } = newsroom()
    await build()
    put('nets.en.md', releaseText(['title: New nets', 'date: 2026-04-14'], 'Sardines are back.'))
    moment.come = () => {
      throw new Error('It does not run here')
    }
    const failed = await build()
    expect(failed.status).toBe(0)
    expect(failed.stderr).toContain('search-not-made: The search index could not be made: It does not run here.')
    expect(existsSync(join(out, 'en/news/2026/nets/index.html'))).toBe(true)
    expect(indexText(out)).toContain('fishermen')
    moment.come = () => {}
    expect((await build()).stderr).toBe('')
    expect(differing(bytesIn(out), await clean())).toEqual([])
  })

  it('is made anew where somebody damaged it', async () => {
    const { build, out, clean } = newsroom()
    await build()
    const fragment = pathsIn(join(out, 'search')).find((path) => path.includes('fragment/en')) ?? ''
    writeFileSync(join(out, 'search', fragment), 'x')
    await build()
    expect(differing(bytesIn(out), await clean())).toEqual([])
  })
})

function differing(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path])
}

function stampOf(out: string, path: string): string {
  const { ino, mtimeMs } = statSync(join(out, path))
  return `${ino} ${mtimeMs}`
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function pathsIn(folder: string): readonly string[] {
  return Object.keys(readTree(folder))
}
