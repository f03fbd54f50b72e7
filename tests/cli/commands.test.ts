import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SarifLog } from '../../src/diagnostics/sarif.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { readTree } from '../read-tree.ts'
import { runHere } from '../run-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const BROKEN = RELEASE.replace('topic: floods', 'topic: flods')

describe('dateline', () => {
  it.each([
    { args: ['--help'], says: ['build', 'check', 'Makes the site'] },
    {
      args: ['build', '--help'],
      says: ['--root', '--out', '--now', '--base-url', '--drafts', '--no-memo', '--threads', '--markdown', '--format', '--stats'],
    },
    { args: ['dev', '--help'], says: ['--root', '--port'] },
    { args: ['check', '--help'], says: ['--root', '--now', '--format'] },
    { args: ['--version'], says: ['0.1.0'] },
  ])('helps: $args', async ({ args, says }) => {
    const { status, stdout } = await runHere(args)
    expect(status).toBe(0)
    for (const word of says) expect(stdout).toContain(word)
  })

  it.each([
    { name: 'an unknown command', args: ['bild'] },
    { name: 'an unknown option', args: ['build', '--fast'] },
    { name: 'a moment without an offset', args: ['build', '--now', '2026-03-08T10:00'] },
    { name: 'a day as the moment', args: ['build', '--now', '2026-03-08'] },
    { name: 'no address', args: ['build', '--base-url', 'example.org'] },
    { name: 'an unknown format', args: ['check', '--format', 'xml'] },
    { name: 'an unknown reader', args: ['build', '--markdown', 'marked'] },
    { name: 'a port that is none', args: ['dev', '--port', '70000'] },
    { name: 'a root to serve that is not there', args: ['dev', '--root', '/nowhere/at/all'] },
    { name: 'no threads', args: ['build', '--threads', '0'] },
    { name: 'a root that is not there', args: ['build', '--root', '/nowhere/at/all'] },
    { name: 'too many words', args: ['build', 'it'] },
  ])('ends with 2 for $name', async ({ args }) => {
    const { status, stderr } = await runHere(args)
    expect(status).toBe(2)
    expect(stderr).not.toBe('')
    expect(stderr).not.toContain('    at ')
  })

  it('ends with 2 when site.yaml is wrong, and says where', async () => {
    const root = makeNewsroom({
      'content/site.yaml': 'name: X\nurl: https://x.example\nlanguages: [en]\ndefaultLanguage: en\ntimeZone: Mars/Crater\n',
    })
    const { status, stderr } = await runHere(['build', '--root', root])
    expect(status).toBe(2)
    expect(stderr).toContain('site.yaml:5:11 error bad-time-zone')
    expect(existsSync(join(root, 'dist'))).toBe(false)
  })

  it.each([
    { command: 'check', release: BROKEN, codes: ['unknown-topic'] },
    { command: 'build', release: BROKEN, codes: ['unknown-topic'] },
    { command: 'check', release: RELEASE, codes: [] },
    { command: 'build', release: RELEASE, codes: [] },
  ])('$command tells one log of SARIF, and nothing else', async ({ command, release, codes }) => {
    const root = makeNewsroom({ 'content/releases/flood.en.md': release })
    const { stderr } = await runHere([command, '--root', root, '--format', 'sarif'])
    const log = JSON.parse(stderr) as SarifLog
    expect(log.runs[0].results.map(({ ruleId }) => ruleId)).toEqual(codes)
  })

  it.each(['build', 'check', 'schedule'])('ends with 2 where there is no newsroom, and leaves nothing there: %s', async (command) => {
    const root = temporaryFolder()
    const { status, stderr } = await runHere([command, '--root', root])
    expect([status, stderr]).toEqual([2, expect.stringContaining('There is no folder content/')])
    expect(readdirSync(root)).toEqual([])
  })

  it('ends with 3 when the machine refuses', async () => {
    const root = makeNewsroom({ dist: 'a file in the way' })
    const { status, stderr } = await runHere(['build', '--root', root])
    expect(status).toBe(3)
    expect(stderr).toContain('Cannot write')
    expect(stderr).not.toContain('    at ')
  })
})

describe('dateline build', () => {
  it('makes the site and sums it up', async () => {
    const root = makeNewsroom()
    const { status, stdout, stderr } = await runHere(['build', '--root', root])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Built \d+ pages in 1 language in \d+\.\d\d s: \d+ files written, 0 removed, 0 unchanged\.\n$/)
    expect(existsSync(join(root, 'dist/en/news/2026/flood/index.html'))).toBe(true)
  })

  it('writes nothing the second time', async () => {
    const root = makeNewsroom()
    await runHere(['build', '--root', root])
    const { stdout } = await runHere(['build', '--root', root])
    expect(stdout).toContain(': 0 files written, 0 removed,')
  })

  it('publishes nothing when there is an error, and ends with 1', async () => {
    const root = makeNewsroom()
    await runHere(['build', '--root', root])
    const before = readTree(join(root, 'dist'))
    writeFileSync(join(root, 'content/releases/flood.en.md'), BROKEN)
    const { status, stdout, stderr } = await runHere(['build', '--root', root])
    expect(status).toBe(1)
    expect(stdout).toBe('Nothing was published: 1 error.\n')
    expect(stderr).toContain(
      `${join(root, 'content')}/releases/flood.en.md:5:8 error unknown-topic: There is no topic "flods". Did you mean "floods"?`,
    )
    expect(readTree(join(root, 'dist'))).toEqual(before)
  })

  it('lets a broken draft pass with a warning, which check does not', async () => {
    const root = makeNewsroom({ 'content/releases/draft.en.md': BROKEN.replace('title: Flood', 'title: Draft\ndraft: true') })
    const built = await runHere(['build', '--root', root])
    expect(built.status).toBe(0)
    expect(built.stderr).toContain('warning unknown-topic')
    expect(built.stdout).toContain('There is 1 warning.')
    expect((await runHere(['check', '--root', root])).status).toBe(1)
  })

  it.each([
    { name: 'before it is due', now: '2026-03-08T14:59:59Z', isThere: false },
    { name: 'at the second at which it is due', now: '2026-03-08T15:00:00Z', isThere: true },
  ])('keeps a release back until its moment: $name', async ({ now, isThere }) => {
    const root = makeNewsroom({ 'content/releases/late.en.md': RELEASE.replace('date: 2026-02-01', 'date: 2026-03-08T10:00-05:00') })
    expect((await runHere(['build', '--root', root, '--now', now])).status).toBe(0)
    expect(existsSync(join(root, 'dist/en/news/2026/late/index.html'))).toBe(isThere)
  })

  it('shows everything in a preview, marked and closed to search engines', async () => {
    const root = makeNewsroom({ 'content/releases/draft.en.md': RELEASE.replace('title: Flood', 'title: Draft\ndraft: true') })
    const out = temporaryFolder()
    expect((await runHere(['build', '--root', root, '--drafts', '--out', out])).status).toBe(0)
    const site = readTree(out)
    const pages = Object.entries(site).filter(([path]) => path.endsWith('.html'))
    expect(site['en/news/2026/draft/index.html']).toBeDefined()
    for (const [path, html] of pages) expect(html, path).toMatch(/<meta name="robots" content="noindex/)
    expect(site['robots.txt']).toContain('Disallow: /\n')
    expect((await runHere(['build', '--root', root, '--out', out])).status).toBe(2)
  })

  it('puts the path of --base-url before every address and leaves the files where they are', async () => {
    const root = makeNewsroom()
    expect((await runHere(['build', '--root', root, '--base-url', 'https://example.org/press/'])).status).toBe(0)
    const html = readTree(join(root, 'dist'))['en/news/2026/flood/index.html'] ?? ''
    expect(html).toContain('href="https://example.org/press/en/news/2026/flood/"')
    const hrefs = [...html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1] ?? '')
    expect(hrefs.length).toBeGreaterThan(5)
    expect(hrefs.filter((href) => !href.startsWith('/press/'))).toEqual([])
  })

  it('tells the time of each stage with --stats', async () => {
    const { stdout } = await runHere(['build', '--root', makeNewsroom(), '--stats'])
    for (const stage of ['read', 'compile', 'publish']) expect(stdout).toContain(stage)
  })

  it('tells which feeds changed with --stats', async () => {
    const root = makeNewsroom({ 'content/topics.yaml': 'floods: { en: Floods }\nhealth: { en: Health }\n' })
    const build = async () =>
      (await runHere(['build', '--root', root, '--stats'])).stdout.split('\n').filter((line) => line.includes('changed feed'))
    expect(await build()).toHaveLength(8)
    expect(await build()).toEqual([])
    writeFileSync(join(root, 'content/releases/flood.en.md'), RELEASE.replace('Flood', 'Floods'))
    expect(await build()).toEqual(
      ['en/feed', 'en/topics/floods/feed', 'en/regions/delta/feed'].flatMap((feed) => [
        `  changed feed: ${feed}.xml`,
        `  changed feed: ${feed}.json`,
      ]),
    )
  })
})

describe('dateline check', () => {
  it('writes nothing but what it remembers', async () => {
    const root = makeNewsroom()
    const before = readTree(root)
    const { status, stdout } = await runHere(['check', '--root', root])
    rmSync(join(root, '.dateline'), { recursive: true })
    expect(status).toBe(0)
    expect(stdout).toBe('Checked 1 source: no problems.\n')
    expect(readTree(root)).toEqual(before)
  })

  it('prints a JSON object a line', async () => {
    const root = makeNewsroom({ 'content/releases/flood.en.md': BROKEN })
    const { status, stderr } = await runHere(['check', '--root', root, '--format', 'json'])
    expect(status).toBe(1)
    const problems = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(problems).toEqual([
      {
        severity: 'error',
        code: 'unknown-topic',
        message: 'There is no topic "flods".',
        hint: 'Did you mean "floods"? Topics are listed in topics.yaml.',
        file: 'releases/flood.en.md',
        line: 5,
        column: 8,
      },
    ])
  })

  it('annotates for GitHub', async () => {
    const root = makeNewsroom({ 'content/releases/flood.en.md': BROKEN })
    const { stderr } = await runHere(['check', '--root', root, '--format', 'github'])
    expect(stderr).toContain(
      `::error file=${join(root, 'content')}/releases/flood.en.md,line=5,col=8,title=unknown-topic::There is no topic`,
    )
  })
})
