import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { devNewsroom } from './dev-newsroom.ts'
import { contentFile, openDevHere } from './open-dev-here.ts'
import { openServer } from '../../src/dev/open-server.ts'
import { UsageError } from '../../src/host/machine-error.ts'
import { buildHere } from '../build-here.ts'
import { differingFiles } from '../promises/differing-files.ts'
import { readTree } from '../read-tree.ts'
import { releaseText } from '../release-text.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const STORM = '/en/news/2026/storm/'

function edit(root: string, path: string, change: (text: string) => string): void {
  const file = contentFile(root, path)
  const text = readFileSync(file, 'utf8')
  expect(change(text)).not.toBe(text)
  // As many editors do: the file is never half.
  writeFileSync(`${file}~`, change(text))
  renameSync(`${file}~`, file)
}

describe('the development server', () => {
  it('serves the site with the toolbar, under the rules of the published one, and makes no output folder', async () => {
    const root = devNewsroom()
    const { get } = await openDevHere(root)
    const page = await get(STORM)
    expect(page.status).toBe(200)
    expect(page.text).toContain('<h1>Storm</h1>')
    expect(page.text).toMatch(/<script type="module" src="\/_dateline\/client\.js"[^>]*><\/script><\/head>/)
    expect(page.text).toContain('<dateline-bar id="dateline-bar"></dateline-bar></body>')
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(page.headers['content-security-policy']).toContain("script-src 'self'")
    expect(page.headers).not.toHaveProperty('access-control-allow-origin')
    expect(page.headers).not.toHaveProperty('strict-transport-security')
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(page.text)?.[1] ?? ''
    expect(await get(style)).toMatchObject({ status: 200, headers: { 'content-type': 'text/css; charset=utf-8' } })
    const picture = /srcset="([^ "]+\.avif)/.exec((await get('/en/news/2026/boat/')).text)?.[1] ?? ''
    expect(await get(picture)).toMatchObject({ status: 200, headers: { 'content-type': 'image/avif' } })
    for (const name of ['client.js', 'client.css']) expect((await get(`/_dateline/${name}`)).status).toBe(200)
    expect(existsSync(join(root, 'dist'))).toBe(false)
  })

  it.each([
    ['a page without its last slash', '/en/news/2026/storm', 302, '/en/news/2026/storm/'],
    ['an old address', '/old/calm/', 302, '/en/news/2026/calm/'],
    ['an old address without its last slash', '/old/calm', 302, '/old/calm/'],
    ['what is not there', '/en/nothing/', 404, undefined],
    ['what is no path', '/%E0%A4%A', 400, undefined],
    ['a file of the root', '/../content/site.yaml', 404, undefined],
  ])('answers for %s', async (_, path, status, location) => {
    const { get } = await openDevHere(devNewsroom())
    const got = await get(path)
    expect([got.status, got.headers['location']]).toEqual([status, location])
  })

  it('shows the page for what is not there, with the toolbar', async () => {
    const { get } = await openDevHere(devNewsroom())
    const { text } = await get('/en/nothing/')
    expect(text).toContain('Page not found')
    expect(text).toContain('dateline-bar')
  })

  it('lies where the address of the site has it', async () => {
    const site = 'name: D\nurl: https://delta.example/press\nlanguages: [en, fr]\ndefaultLanguage: en\ntimeZone: UTC\npressDesk: desk\n'
    const { get, state } = await openDevHere(devNewsroom({ 'content/site.yaml': site }))
    expect((await get('/')).headers['location']).toBe('/press/')
    expect((await get('/press/en/news/2026/storm/')).text).toContain('<h1>Storm</h1>')
    expect((await get('/en/news/2026/storm/')).status).toBe(404)
    expect((await state('/press/en/news/2026/storm/')).source).toBe('content/releases/storm.en.md')
  })

  it('is for this machine, and changed by its own pages only', async () => {
    const { get, post, origin } = await openDevHere(devNewsroom())
    const { port } = new URL(origin)
    for (const host of ['evil.example', `evil.example:${port}`, 'localhost:1', `localhost.evil.example:${port}`]) {
      expect((await get(STORM, { host })).status, host).toBe(403)
    }
    for (const host of [`127.0.0.1:${port}`, `[::1]:${port}`]) expect((await get(STORM, { host })).status, host).toBe(200)
    for (const foreign of ['https://evil.example', `http://evil.example:${port}`, 'null', `http://127.0.0.1:${port}`]) {
      expect((await post('/_dateline/outlook', {}, { origin: foreign })).status, foreign).toBe(403)
    }
    expect((await post('/_dateline/outlook', { withHeld: true })).status).toBe(200)
  })
})

describe('what is not out', () => {
  it('is shown and marked, and is not there as readers see the site', async () => {
    const { get, post, state } = await openDevHere(devNewsroom())
    const feast = '/en/news/2090/feast/'
    expect((await get(feast)).text).toMatch(/class="ribbon">Not for publication before <time[^>]*>1 July 2090, 10:00 \(UTC\+2\)</)
    expect((await get('/en/news/2026/sketch/')).text).toContain('<p class="ribbon">Draft</p>')
    expect((await get('/en/plans/')).text).toContain('<p class="ribbon">Draft</p>')
    expect((await get('/en/news/')).text).toContain('Preview. This site is not public.')

    await post('/_dateline/outlook', { withHeld: false })
    expect((await get(feast)).status).toBe(404)
    expect((await get('/en/news/')).text).not.toMatch(/Feast|Sketch|Preview/)
    expect((await get('/en/feed.xml')).text).toContain('Storm')
    expect((await state('/en/')).outlook).toEqual({ withHeld: false, clock: expect.any(String), timeZone: 'Europe/Paris' })
  })

  it('is out at the moment that one looks at: an instant, or what the clocks of the newsroom show', async () => {
    const { get, post, state } = await openDevHere(devNewsroom())
    const [lift] = (await state('/en/')).lifts
    expect(lift).toEqual({ at: '2090-07-01T08:00:00Z', label: '1 July 2090, 10:00 (UTC+2)', titles: ['Feast'] })
    const news = async (at: string) => {
      expect((await post('/_dateline/outlook', { withHeld: false, at })).status).toBe(200)
      return (await get('/en/news/')).text
    }
    expect(await news(lift?.at ?? '')).toContain('Feast')
    expect(await news('2090-07-01T09:59')).not.toContain('Feast')
    expect(await news('2090-07-01T10:00')).toContain('Feast')
    const { outlook, lifts } = await state('/fr/', { language: 'fr' })
    expect(outlook).toEqual({
      withHeld: false,
      label: '1er juillet 2090, 10\u00a0h\u00a000 (UTC+2)',
      clock: '2090-07-01T10:00',
      timeZone: 'Europe/Paris',
    })
    expect(lifts).toEqual([])
    expect(await news('')).not.toContain('Feast')
  })

  it.each([
    ['no moment', { at: '2090-13-01T10:00' }],
    ['a day', { at: '2090-07-01' }],
    ['a list', []],
    ['nothing', null],
  ])('does not look at %s', async (_, wish) => {
    const { post, state } = await openDevHere(devNewsroom())
    expect((await post('/_dateline/outlook', wish)).status).toBe(400)
    expect((await state()).outlook).toMatchObject({ withHeld: true })
  })
})

describe('a save', () => {
  it('is told to who listens, and shows', async () => {
    const root = devNewsroom()
    const { origin, shows, get } = await openDevHere(root)
    const told: number[] = []
    const ended = new AbortController()
    onTestFinished(() => ended.abort())
    const events = await fetch(`${origin}/_dateline/events`, { signal: ended.signal })
    const reader = (events.body as ReadableStream<Uint8Array>).getReader()
    const next = async () => Number(/^data: (\d+)\n\n$/.exec(new TextDecoder().decode((await reader.read()).value))?.[1])
    told.push(await next())
    edit(root, 'releases/storm.en.md', (text) => text.replace('See', 'Do see'))
    told.push(await next())
    expect(told[1]).toBeGreaterThan(told[0] ?? Number.NaN)
    expect((await get(STORM)).text).toContain('Do see')
    await shows(STORM, 'Do see')
  })

  it('shows whatever it changes: words, a date, a term, a file that comes or goes, a style', async () => {
    const root = devNewsroom()
    const { shows, hides, get, state } = await openDevHere(root)
    edit(root, 'releases/storm.en.md', (text) => text.replace('title: Storm', 'title: Gale'))
    await shows('/en/news/', 'Gale')
    edit(root, 'releases/storm.en.md', (text) => text.replace('2026-03-02', '2025-03-02'))
    await shows('/en/news/2025/storm/', 'Gale')
    expect((await get(STORM)).status).toBe(404)
    expect((await state(STORM, { source: 'content/releases/storm.en.md' })).movedTo).toBe('/en/news/2025/storm/')
    edit(root, 'topics.yaml', (text) => text.replace('en: Rescue', 'en: Help'))
    await shows('/en/topics/rescue/', 'Help')
    writeFileSync(contentFile(root, 'releases/new.en.md'), releaseText(['date: 2026-03-05', 'title: Brand new']))
    await shows('/en/news/', 'Brand new')
    rmSync(contentFile(root, 'releases/new.en.md'))
    await hides('/en/news/', 'Brand new')
    edit(root, 'pages/about.en.md', (text) => text.replace('We are.', 'We are here.'))
    await shows('/en/about/', 'We are here.')
    mkdirSync(join(root, 'public'), { recursive: true })
    writeFileSync(join(root, 'public/note.txt'), 'A note.')
    await shows('/note.txt', 'A note.')
    const before = /site\.\w+\.css/.exec((await get('/en/')).text)?.[0] ?? ''
    mkdirSync(join(root, 'theme/styles'), { recursive: true })
    writeFileSync(join(root, 'theme/styles/bare.css'), '.bare { color: #123456 }')
    await hides('/en/', before)
    await shows(`/assets/${/site\.\w+\.css/.exec((await get('/en/')).text)?.[0]}`, '#123456')
  })

  it('leaves the site as a build from nothing makes it', async () => {
    const root = devNewsroom()
    const { site, get, post } = await openDevHere(root)
    const now = '2026-04-01T10:00Z'
    await post('/_dateline/outlook', { withHeld: true, at: now })
    const storm = 'releases/storm.en.md'
    const steps: readonly (() => void)[] = [
      () => edit(root, storm, (text) => text.replace('See', 'Do see')),
      () => edit(root, 'releases/feast.en.md', (text) => text.replace('title: Feast', 'title: Great feast')),
      () => edit(root, storm, (text) => text.replace('topic: rescue', 'topic: nothing')),
      () => edit(root, 'releases/calm.en.md', (text) => text.replace('It is', 'It was')),
      () => edit(root, storm, (text) => text.replace('topic: nothing', 'topic: rescue').replace('Lima', 'Cusco')),
      () => edit(root, 'releases/storm.fr.md', (text) => text.replace('title: Tempête', 'title: [')),
      () => edit(root, storm, (text) => text.replace('title: Storm', 'title: Gale')),
      () => edit(root, 'releases/storm.fr.md', (text) => text.replace('title: [', 'title: Grande tempête')),
      () => edit(root, 'releases/sketch.en.md', (text) => text.replace('draft: true\n', '')),
      () => edit(root, 'releases/sketch.en.md', (text) => text.replace('Perhaps', 'Surely')),
    ]
    for (const step of steps) {
      step()
      await site.change(undefined)
    }
    const out = temporaryFolder()
    const built = await buildHere({ root, out, now, drafts: true, memo: false })
    expect([built.status, site.diagnostics]).toEqual([0, []])
    const files = Object.entries(readTree(out)).filter(
      ([path]) => /\.(html|css|xml|txt|json)$/.test(path) && !path.startsWith('.well-known'),
    )
    expect(files.length).toBeGreaterThan(40)
    const served = new Map<string, string>()
    const wanted = new Map(files.filter(([, text]) => !text.includes('http-equiv="refresh"')))
    for (const path of wanted.keys()) served.set(path, withoutClient((await get(`/${path}`)).text))
    expect(differingFiles(served, wanted)).toEqual([])
  })
})

/** A page as it was before the server put anything into it. */
function withoutClient(html: string): string {
  return html
    .replace(/<script type="module" src="\/_dateline\/client\.js"[^>]*><\/script>/, '')
    .replace('<dateline-bar id="dateline-bar"></dateline-bar>', '')
}

describe('an error', () => {
  it('is told with its place and lines, leaves the page as it was, and holds nothing else up', async () => {
    const root = devNewsroom()
    const { shows, get, state } = await openDevHere(root)
    expect((await state()).problems).toEqual([])
    edit(root, 'releases/storm.en.md', (text) => text.replace('topic: rescue', 'topic: <b>rescu').replace('Storm', 'Broken'))
    await vi.waitFor(async () => expect((await state()).problems).toHaveLength(1), { timeout: 20_000 })
    const { problems, isBehind } = await state()
    expect(isBehind).toBe(true)
    expect(problems[0]).toMatchObject({ severity: 'error', file: 'content/releases/storm.en.md', line: 5, column: 8 })
    expect(problems[0]?.message).toContain('<b>rescu')
    expect(problems[0]?.hint).not.toBe('')
    expect(problems[0]?.excerpt?.first).toBe(3)
    expect(problems[0]?.excerpt?.lines[2]).toBe('topic: <b>rescu')
    expect((await get(STORM)).text).toContain('<h1>Storm</h1>')

    edit(root, 'releases/calm.en.md', (text) => text.replace('It is calm', 'It is very calm'))
    await shows('/en/news/2026/calm/', 'very calm')
    edit(root, 'releases/calm.en.md', (text) => text.replace('2026-03-01', '2026-03-04'))
    await shows('/en/news/2026/calm/', '4 March 2026')
    expect((await state()).problems).toHaveLength(1)

    edit(root, 'releases/storm.en.md', (text) => text.replace('<b>rescu', 'rescue'))
    await shows(STORM, '<h1>Broken</h1>')
    expect((await state()).problems).toEqual([])
  })

  it.each<readonly [what: string, path: string, wrong: string, file: string]>([
    ['front matter', 'releases/storm.en.md', '---\ntitle: [\n---\n', 'content/releases/storm.en.md'],
    ['a text that is none', 'releases/storm.en.md', '\u0000\u0001', 'content/releases/storm.en.md'],
    ['the settings', 'site.yaml', 'name: X\nurl: nowhere\n', 'content/site.yaml'],
    ['the terms', 'topics.yaml', 'floods: [\n', 'content/topics.yaml'],
    ['what a term was taken from', 'topics.yaml', 'floods: { en: Floods, fr: Crues }\n', 'content/releases/boat.en.md'],
    ['the menu', 'navigation/en.yaml', 'menu:\n  - { label: X, href: page:none }\n', 'content/navigation/en.yaml'],
  ])('in %s leaves the last good site', async (_, path, wrong, file) => {
    const root = devNewsroom()
    const { site, get, state, shows } = await openDevHere(root)
    const good = readFileSync(contentFile(root, path), 'utf8')
    writeFileSync(contentFile(root, path), wrong)
    await site.change(undefined)
    expect((await state()).problems.map((one) => one.file)).toContain(file)
    expect((await get(STORM)).text).toContain('<h1>Storm</h1>')
    edit(root, 'releases/calm.en.md', (text) => text.replace('It is calm', 'It is very calm'))
    await shows('/en/news/2026/calm/', 'very calm')
    writeFileSync(contentFile(root, path), good)
    await site.change(undefined)
    expect((await state()).problems).toEqual([])
  })

  it('in a theme is told, and the site stays', async () => {
    const root = devNewsroom()
    const { site, get, state } = await openDevHere(root)
    mkdirSync(join(root, 'theme/parts'), { recursive: true })
    const part = join(root, 'theme/parts/site-footer.tsx')
    writeFileSync(part, 'export function SiteFooter( {')
    await site.change(undefined)
    expect((await state()).problems[0]?.message).toMatch(/does not compile[^]*site-footer\.tsx/)
    expect((await get(STORM)).text).toContain('<h1>Storm</h1>')
    writeFileSync(part, 'export function SiteFooter() { throw new Error("<i>Oh") }')
    await site.change(undefined)
    const failed = await get(STORM)
    expect([failed.status, failed.text.includes('&lt;i>Oh') || failed.text.includes('&lt;i&gt;Oh'), failed.text.includes('<i>Oh')]).toEqual(
      [500, true, false],
    )
    rmSync(join(root, 'theme'), { recursive: true })
    await site.change(undefined)
    expect((await get(STORM)).text).toContain('<h1>Storm</h1>')
  })

  it('of the first moment leaves out what has it, or shows nothing but itself, until it is mended', async () => {
    const root = devNewsroom({ 'content/releases/storm.en.md': releaseText(['date: 2026-03-02', 'title: Storm', 'topic: nothing']) })
    const { get, shows, site, state } = await openDevHere(root)
    expect((await get('/en/news/2026/calm/')).text).toContain('<h1>Calm</h1>')
    expect((await get(STORM)).status).toBe(404)
    edit(root, 'releases/storm.en.md', (text) => text.replace('topic: nothing', 'topic: rescue'))
    await shows(STORM, '<h1>Storm</h1>')
    expect((await state()).problems).toEqual([])
    site.close()

    const broken = devNewsroom({ 'content/site.yaml': 'name: X\n' })
    const other = await openDevHere(broken)
    expect(await other.get('/en/')).toMatchObject({ status: 500, headers: { 'content-type': 'text/html; charset=utf-8' } })
    expect((await other.state()).problems[0]?.file).toBe('content/site.yaml')
    writeFileSync(contentFile(broken, 'site.yaml'), readFileSync(contentFile(root, 'site.yaml')))
    await other.shows(STORM, '<h1>Storm</h1>')
  })
})

describe('what is remembered', () => {
  it('may be deleted or damaged while the server runs', async () => {
    const root = devNewsroom()
    const { get, site } = await openDevHere(root)
    rmSync(join(root, '.dateline'), { recursive: true, maxRetries: 20 })
    expect((await get(STORM)).text).toContain('<h1>Storm</h1>')
    edit(root, 'releases/storm.en.md', (text) => text.replace('See', 'Do see'))
    await site.change(['content/releases/storm.en.md'])
    expect([(await get(STORM)).text.includes('Do see'), site.failure]).toEqual([true, undefined])
  })

  it('serves two servers of one newsroom', async () => {
    const root = devNewsroom()
    const [one, two] = [await openDevHere(root), await openDevHere(root)]
    edit(root, 'releases/storm.en.md', (text) => text.replace('See', 'Do see'))
    await Promise.all([one.shows(STORM, 'Do see'), two.shows(STORM, 'Do see')])
  })
})

describe('a port', () => {
  it('that is taken is told, or the next one is taken where none was named', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    await expect(openServer([], { kind: 'only', port })).rejects.toThrow(UsageError)
    await expect(openServer([], { kind: 'only', port })).rejects.toThrow(
      `Port ${port} is in use by other programs. Name another with --port`,
    )
    const server = await openServer([], { kind: 'from', port })
    expect(server.port).toBeGreaterThan(port)
    await server.close()
  })
})
