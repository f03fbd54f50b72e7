import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOldAddress } from '../../src/language/old-address.ts'
import { fileOf } from '../../src/plan/routes.ts'
import { isError } from '../../src/model/diagnostic.ts'
import { STRINGS } from '../../templates/strings.ts'
import { renderPage } from '../../templates/theme.ts'
import { assembleSite } from '../assemble-site.ts'
import { makeNewsroom, RELEASE } from '../make-newsroom.ts'
import { decidedOf, plannedOf, planOf, type Planned } from '../plan-of.ts'
import { readTree } from '../read-tree.ts'
import { releaseText } from '../release-text.ts'
import { runHere } from '../run-here.ts'
import { toldIn } from '../told-in.ts'
import { readCaddyMap, readHostRedirects, readNginxMap, textAt, type Redirect } from './read-server-files.ts'

const ABOUT = (aliases: string) => `---\ntitle: About\naliases: ${aliases}\n---\nUs.\n`

/** What the three files of a plan say: they agree, or this fails. */
function redirectsIn({ artifacts }: Planned): readonly Redirect[] {
  const hosts = readHostRedirects(textAt(artifacts, '_redirects'))
  expect(readNginxMap(textAt(artifacts, '.well-known/dateline/redirects.nginx'))).toEqual(hosts)
  expect(readCaddyMap(textAt(artifacts, '.well-known/dateline/redirects.caddy'))).toEqual(hosts)
  return hosts
}

describe('an old address', () => {
  const plan = planOf({
    files: {
      'releases/boats.fr.md': releaseText(['title: Les « bateaux »', 'aliases: [/fr/old-boats, /ar/أخبار/%D9%82%D9%88%D8%A7%D8%B1%D8%A8]']),
      'pages/about.en.md': ABOUT('/about.html'),
    },
  })

  it('has a page that leads on', () => {
    expect(plan.problems).toEqual([])
    const view = plan.viewAt('fr/old-boats/index.html')
    expect(view).toMatchObject({
      kind: 'redirect',
      target: { href: '/fr/news/2026/boats/', text: 'Les «\u202fbateaux\u202f»' },
      languages: [],
    })
    expect(view.head).toMatchObject({
      canonical: 'https://coast.example/fr/news/2026/boats/',
      refresh: '/fr/news/2026/boats/',
      noindex: true,
      alternates: [],
      jsonLd: [],
    })
    expect(plan.viewAt('ar/أخبار/قوارب/index.html').head.refresh).toBe('/fr/news/2026/boats/')
    expect(plan.viewAt('about.html/index.html').head.refresh).toBe('/en/about/')
  })

  it('speaks the language of the page that it leads to', () => {
    const artifact = plan.artifacts.find(({ path }) => path === 'ar/أخبار/قوارب/index.html')
    if (artifact?.kind !== 'page') throw new Error('There is no page.')
    const html = renderPage(artifact.make().view, artifact.make().frame, undefined)
    expect(html).toContain('<html lang="fr" dir="ltr">')
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/fr/news/2026/boats/"/>')
    expect(html).toContain(`<h1>${STRINGS.fr.moved}</h1>`)
    expect(html).toContain('<a href="/fr/news/2026/boats/">Les «\u202fbateaux\u202f»</a>')
  })

  it('is in the files for servers, with and without its last slash', () => {
    expect(redirectsIn(plan)).toEqual([
      { from: '/about.html/', to: '/en/about/' },
      { from: '/about.html', to: '/en/about/' },
      { from: '/ar/أخبار/قوارب/', to: '/fr/news/2026/boats/' },
      { from: '/ar/أخبار/قوارب', to: '/fr/news/2026/boats/' },
      { from: '/fr/old-boats/', to: '/fr/news/2026/boats/' },
      { from: '/fr/old-boats', to: '/fr/news/2026/boats/' },
    ])
  })

  it('lets the files for servers be where there is none', () => {
    expect(redirectsIn(planOf({}))).toEqual([])
  })

  it.each<readonly [name: string, lines: readonly string[], now: string, isThere: boolean]>([
    ['of a release that is out', [], '2026-04-15T12:00Z', true],
    ['of a release that was withdrawn', ['withdrawn: { at: 2026-04-01T00:00Z, reason: Wrong. }'], '2026-04-15T12:00Z', true],
    ['of a draft', ['draft: true'], '2026-04-15T12:00Z', false],
    ['of a release under embargo', ['embargo: 2026-04-15T12:00:01Z'], '2026-04-15T12:00Z', false],
    ['of a release whose embargo is over', ['embargo: 2026-04-15T12:00Z'], '2026-04-15T12:00Z', true],
    ['of a release that waits for a translation', ['together: [en, fr]'], '2026-04-15T12:00Z', false],
  ])('%s', (_, lines, now, isThere) => {
    const planned = planOf({ files: { 'releases/boats.en.md': releaseText(['aliases: /en/old', ...lines]) }, now })
    expect(planned.files.includes('en/old/index.html')).toBe(isThere)
    expect(redirectsIn(planned)).toHaveLength(isThere ? 2 : 0)
    expect(JSON.stringify(decidedOf(planned.artifacts)).includes('/en/old')).toBe(isThere)
  })

  it('of a draft page is not there', () => {
    const draft = ABOUT('/en/old').replace('---\nUs', 'draft: true\n---\nUs')
    expect(JSON.stringify(decidedOf(planOf({ files: { 'pages/about.en.md': draft } }).artifacts))).not.toContain('/en/old')
  })

  it('stands under the path of --base-url, on servers that see it', () => {
    const site = assembleSite({ files: { 'releases/boats.en.md': releaseText(['aliases: /en/old']) } })
    const based = { ...site.value, site: { ...site.value.site, url: 'https://coast.example/news%20room/$a' } }
    const planned = plannedOf(based).artifacts
    expect(readHostRedirects(textAt(planned, '_redirects'))[0]).toEqual({ from: '/en/old/', to: '/news%20room/%24a/en/news/2026/boats/' })
    const seen = { from: '/news room/$a/en/old/', to: '/news%20room/%24a/en/news/2026/boats/' }
    expect(readNginxMap(textAt(planned, '.well-known/dateline/redirects.nginx'))[0]).toEqual(seen)
    expect(readCaddyMap(textAt(planned, '.well-known/dateline/redirects.caddy'))[0]).toEqual(seen)
  })
})

describe('an alias in the way', () => {
  const boats = (...lines: readonly string[]) => releaseText(['slug: boats', ...lines])

  it.each<readonly [name: string, files: Readonly<Record<string, string>>, publicFiles: readonly string[], told: readonly string[]]>([
    [
      'of another alias',
      {
        'releases/a.en.md': releaseText(['slug: aaa', 'aliases: /old']),
        'releases/b.fr.md': releaseText(['slug: bbb', 'aliases: [/one, /old/]']),
      },
      [],
      ['error releases/a.en.md:8:10 address-clash', 'error releases/b.fr.md:8:17 address-clash'],
    ],
    [
      'of another alias in other capitals',
      { 'releases/a.en.md': releaseText(['slug: aaa', 'aliases: /old']), 'pages/about.en.md': ABOUT('/OLD') },
      [],
      ['error pages/about.en.md:3:10 address-clash', 'error releases/a.en.md:8:10 address-clash'],
    ],
    [
      'of a release',
      { 'releases/a.en.md': boats(), 'pages/about.en.md': ABOUT('/en/news/2026/boats') },
      [],
      ['error pages/about.en.md:3:10 address-clash', 'error releases/a.en.md:2:8 address-clash'],
    ],
    [
      'of a release that was withdrawn',
      {
        'releases/a.en.md': boats('withdrawn: { at: 2026-04-01T00:00Z, reason: Wrong. }'),
        'pages/about.en.md': ABOUT('/en/news/2026/Boats'),
      },
      [],
      ['error pages/about.en.md:3:10 address-clash', 'error releases/a.en.md:2:8 address-clash'],
    ],
    ['of a list', { 'pages/about.en.md': ABOUT('/fr/news') }, [], ['error pages/about.en.md:3:10 address-clash']],
    ['of a topic', { 'pages/about.en.md': ABOUT('/en/topics/rescue') }, [], ['error pages/about.en.md:3:10 address-clash']],
    ['of the root', { 'pages/about.en.md': ABOUT('/index.html') }, [], ['error pages/about.en.md:3:10 address-clash']],
    // A folder cannot have the name of a file.
    ['of a file', { 'pages/about.en.md': ABOUT('/robots.txt/old') }, [], ['error pages/about.en.md:3:10 address-clash']],
    [
      'of a file of public/',
      { 'pages/about.en.md': ABOUT('/Logo.svg') },
      ['logo.svg'],
      ['error ../public/logo.svg:1:1 address-clash', 'error pages/about.en.md:3:10 address-clash'],
    ],
    ['of itself', { 'pages/about.en.md': ABOUT('/en/About/') }, [], ['warning pages/about.en.md:3:10 alias-of-itself']],
    ['of nobody, written twice', { 'pages/about.en.md': ABOUT('[/old, /old/, /old/index.html]') }, [], []],
    ['of nobody', { 'releases/a.en.md': boats('draft: true'), 'pages/about.en.md': ABOUT('/en/news/2026/boats') }, [], []],
  ])('%s', (_, files, publicFiles, told) => {
    const planned = planOf({ files }, publicFiles)
    expect(toldIn(planned.problems).toSorted()).toEqual(told)
  })

  it('is named at both ends', () => {
    const { problems } = planOf({ files: { 'releases/a.en.md': boats(), 'pages/about.en.md': ABOUT('/en/news/2026/boats') } })
    expect(problems.map(({ message }) => message)).toEqual([
      'The address /en/news/2026/boats/ is taken by releases/a.en.md as well.',
      'The address /en/news/2026/boats/ is taken by pages/about.en.md as well.',
    ])
  })

  it('has no page when it is its own', () => {
    const planned = planOf({ files: { 'pages/about.en.md': ABOUT('[/en/about, /old]') } })
    expect(planned.viewAt('en/about/index.html').kind).toBe('standing')
    expect(redirectsIn(planned).map(({ from }) => from)).toEqual(['/old/', '/old'])
  })

  it.each([
    ['aliases: /assets/old.css', 'reserved-alias 7:10'],
    ['aliases: [/old, /en/news/page/2]', 'reserved-alias 7:17'],
    ['aliases: "/old\\n/x https://evil.example 301"', 'bad-alias 7:10'],
  ])('of the site itself is told where it is written, in drafts too: %s', (line, told) => {
    const { problems } = assembleSite({ files: { 'releases/boats.en.md': releaseText([line, 'draft: true']) } })
    expect(problems.map(({ code, line: at, column }) => `${code} ${at}:${column}`)).toEqual([told])
  })

  it('of a release that is not out yet is told by check before it happens, and stops no build until then', async () => {
    const late = RELEASE.replace('date: 2026-02-01', 'date: 2026-03-08T10:00Z')
    const root = makeNewsroom({
      'content/releases/late.en.md': late,
      'content/pages/about.en.md': ABOUT('/en/news/2026/late'),
    })
    const now = ['--root', root, '--now', '2026-03-01T00:00Z']
    expect(await runHere(['build', ...now])).toMatchObject({ status: 0, stderr: '' })
    const checked = await runHere(['check', ...now])
    expect(checked.status).toBe(1)
    expect(checked.stderr).toContain('about.en.md:3:10 error address-clash: From 2026-03-08T10:00:00Z on: The address /en/news/2026/late/')
    expect(readTree(join(root, 'dist'))['en/news/2026/late/index.html']).toContain('url=/en/about/')

    writeFileSync(join(root, 'content/pages/about.en.md'), ABOUT('/old place/caf%C3%A9'))
    expect((await runHere(['build', ...now])).status).toBe(0)
    const site = readTree(join(root, 'dist'))
    expect(site['old place/café/index.html']).toContain('url=/en/about/')
    expect(site['en/news/2026/late/index.html']).toBeUndefined()
  })
})

/* Whatever aliases a newsroom has: either it is told what is wrong with them, or all of them lead to pages, at once. */
describe('redirects', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e']
  const address = fc.oneof(
    fc.constantFrom(...NAMES).map((name) => `/en/news/2026/boats-${name}`),
    fc.constantFrom(
      '/en/about',
      '/EN/About/',
      '/fr/',
      '/en/news',
      '/robots.txt',
      '/old',
      '/Old/',
      '/old/er',
      '/café',
      '/cafe%CC%81',
      '/a%20b',
    ),
    fc.integer({ min: 0, max: 99_999 }).map((number) => `/node/${number}`),
    fc.webPath().map((path) => (path.startsWith('/') ? path : `/${path}`)),
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `/${text}`),
  )
  const usable = address.filter((one) => readOldAddress(one).kind === 'address' && !/[\p{Cc}"\\]/u.test(one))
  const aliases = fc.array(usable, { maxLength: 3 }).map((list) => `aliases: [${list.map((one) => JSON.stringify(one)).join(', ')}]`)
  const state = fc.constantFrom(
    'place: Lima',
    'draft: true',
    'embargo: 2026-05-01T00:00Z',
    'withdrawn: { at: 2026-04-01T00:00Z, reason: Wrong. }',
    'together: [en, ar]',
  )
  const release = fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom('en', 'fr'), aliases, state)
    .map(([name, language, old, line]) => [`releases/boats-${name}.${language}.md`, releaseText([old, line])] as const)
  const page = fc
    .tuple(aliases, fc.boolean())
    .map(([old, draft]) => ['pages/about.en.md', `---\ntitle: About\n${old}\ndraft: ${draft}\n---\nUs.\n`] as const)
  const files = fc
    .uniqueArray(fc.oneof(release, release, release, page), { selector: ([path]) => path, minLength: 1, maxLength: 7 })
    .map((sources) => Object.fromEntries(sources))

  it('lead to a page of this site in one step, or an error says why not', () => {
    let led = 0
    let refused = 0
    fc.assert(
      fc.property(files, (some) => {
        const site = assembleSite({ files: some })
        expect(site.compiled.flatMap(({ diagnostics }) => diagnostics)).toEqual([])
        const planned = plannedOf(site.value)
        if (planned.problems.some(isError)) {
          refused += 1
          return
        }
        const redirects = redirectsIn(planned)
        led += redirects.length
        const sources = new Set(redirects.map(({ from }) => from.toLowerCase()))
        expect(sources.size).toBe(redirects.length)
        for (const { from, to } of redirects) {
          expect(to).toMatch(/^\/[a-z]{2}\//)
          expect(planned.viewAt(fileOf(to)).kind).toMatch(/^(release|standing)$/)
          expect(sources).not.toContain(to.toLowerCase())
          expect(planned.viewAt(fileOf(from.replace(/\/?$/, '/')))).toMatchObject({ kind: 'redirect', head: { refresh: to } })
        }
      }),
      { numRuns: 80, seed: 5 },
    )
    expect(led).toBeGreaterThan(60)
    expect(refused).toBeGreaterThan(10)
  })

  it('tell nothing of what is not out', () => {
    let held = 0
    fc.assert(
      fc.property(files, (some) => {
        const all = assembleSite({ files: some })
        const others = Object.entries(some).filter(([path]) => !all.heldFiles.has(path))
        held += all.heldFiles.size
        const without = assembleSite({ files: Object.fromEntries(others) })
        const [plan, other] = [plannedOf(all.value), plannedOf(without.value)]
        expect([plan.problems, decidedOf(plan.artifacts)]).toEqual([other.problems, decidedOf(other.artifacts)])
      }),
      { numRuns: 40, seed: 7 },
    )
    expect(held).toBeGreaterThan(20)
  })
})
