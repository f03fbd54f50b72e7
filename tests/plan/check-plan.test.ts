import { describe, expect, it } from 'vitest'
import type { SiteParts } from '../assemble-site.ts'
import { planOf, plannedOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { toldIn } from '../told-in.ts'

/* What only the whole plan shows: two things at one address, and paths that lead to no page. */

const PAGE = '---\ntitle: About\n---\nUs.\n'

describe('two things at one address', () => {
  const told = (files: SiteParts['files'], publicFiles: readonly string[] = [], now?: string) =>
    planOf({ files: files ?? {}, ...(now === undefined ? {} : { now }) }, publicFiles).problems.map(
      ({ file, line, column, code, message }) => `${code} ${file}:${line}:${column} ${message}`,
    )

  it('are told at both', () => {
    const files = { 'releases/a/boats.en.md': releaseText(), 'releases/b/boats.en.md': releaseText() }
    expect(told(files).toSorted()).toEqual([
      'address-clash releases/a/boats.en.md:2:8 The address /en/news/2026/boats/ is taken by releases/b/boats.en.md as well.',
      'address-clash releases/b/boats.en.md:2:8 The address /en/news/2026/boats/ is taken by releases/a/boats.en.md as well.',
    ])
  })

  it('are told at all three', () => {
    const files = {
      'releases/a/boats.en.md': releaseText(),
      'releases/b/boats.en.md': releaseText(),
      'releases/c/boats.en.md': releaseText(),
    }
    const places = told(files).map((one) => one.split(':')[0])
    expect(new Set(places)).toEqual(new Set(['a', 'b', 'c'].map((name) => `address-clash releases/${name}/boats.en.md`)))
  })

  it.each<readonly [name: string, files: Readonly<Record<string, string>>, publicFiles: readonly string[], places: readonly string[]]>([
    [
      'slugs',
      { 'releases/abc.en.md': releaseText(['slug: boats']), 'releases/boats.en.md': releaseText() },
      [],
      ['releases/abc.en.md', 'releases/boats.en.md'],
    ],
    [
      'pages whose names are written in two ways',
      { 'pages/Côte.en.md': PAGE, 'pages/cote.en.md': PAGE },
      [],
      ['pages/Côte.en.md', 'pages/cote.en.md'],
    ],
    ['a page and a file', { 'pages/about.en.md': PAGE }, ['en/about/index.html'], ['../public/en/about/index.html', 'pages/about.en.md']],
    [
      'a page and a file in capitals, which some file systems do not tell apart',
      { 'pages/about.en.md': PAGE },
      ['EN/About/index.html'],
      ['../public/EN/About/index.html', 'pages/about.en.md'],
    ],
    ['a file and the home page', {}, ['en/index.html'], ['../public/en/index.html']],
    ['a file and robots.txt', {}, ['robots.txt'], ['../public/robots.txt']],
    ['a file and the page of a topic', {}, ['fr/topics/rescue/index.html'], ['../public/fr/topics/rescue/index.html']],
    [
      'a release that was withdrawn',
      {
        'releases/a/boats.en.md': releaseText(['withdrawn: { at: 2026-04-01T00:00Z, reason: A. }']),
        'releases/boats.en.md': releaseText(),
      },
      [],
      ['releases/a/boats.en.md', 'releases/boats.en.md'],
    ],
  ])('are %s', (_, files, publicFiles, places) => {
    const { problems } = planOf({ files }, publicFiles)
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(places.map(() => 'error address-clash'))
    expect(problems.map(({ file }) => file).toSorted()).toEqual(places)
  })

  it.each<readonly [name: string, files: Readonly<Record<string, string>>]>([
    ['years', { 'releases/a/boats.en.md': releaseText(), 'releases/b/boats.en.md': releaseText(['date: 2025-03-08']) }],
    ['languages', { 'releases/a/boats.en.md': releaseText(), 'releases/b/boats.fr.md': releaseText() }],
    ['worlds, where one is a draft', { 'releases/a/boats.en.md': releaseText(), 'releases/b/boats.en.md': releaseText(['draft: true']) }],
    [
      'times, where one is not due',
      { 'releases/a/boats.en.md': releaseText(), 'releases/b/boats.en.md': releaseText(['embargo: 2027-01-01T00:00Z']) },
    ],
  ])('are not two in two %s', (_, files) => {
    expect(told(files)).toEqual([])
  })
})

describe('a path in a text', () => {
  const linked = (path: string, parts: SiteParts = {}) =>
    planOf({ ...parts, files: { 'releases/boats.en.md': releaseText([], `See\n[x](${path}).`), ...parts.files } }, [
      'report.pdf',
      'docs/a b.pdf',
    ])

  it.each([
    '/',
    '/en/',
    '/en',
    '/en/news/',
    '/en/news',
    '/en/news/index.html',
    '/en/news/?a=b',
    '/en/news/#part',
    '/en/news/2026/boats/',
    '/fr/topics/shelter/',
    '/report.pdf',
    '/report.pdf#page=2',
    '/robots.txt',
    '/en/news/page/1/',
  ])('%s leads somewhere', (path) => {
    expect(toldIn(linked(path).problems)).toEqual([])
  })

  it('may be percent-encoded', () => {
    expect(toldIn(linked('</docs/a b.pdf>').problems)).toEqual([])
  })

  it.each([
    '/en/nwes/',
    '/de/',
    '/en/news/2026/',
    '/en/news/2026/boots/',
    '/en/news/page/2/',
    '/en/countries/per/',
    '/en/archive/2025/',
    '/reprot.pdf',
    '/EN/',
    '/en/../en/',
    '/en//news/',
    '/assets/',
  ])('%s leads nowhere', (path) => {
    expect(toldIn(linked(path).problems)).toEqual(['error releases/boats.en.md:9:1 broken-link'])
  })

  it('to a secret leads nowhere', () => {
    const files = { 'releases/abc.en.md': releaseText(['draft: true']) }
    expect(toldIn(linked('/en/news/2026/abc/', { files }).problems)).toEqual(['error releases/boats.en.md:9:1 broken-link'])
  })

  it('is looked up without the path of the site', () => {
    const { newsroom } = linked('/en/news/')
    const { problems, artifacts } = plannedOf({ ...newsroom, site: { ...newsroom.site, url: 'https://coast.example/press' } })
    expect(problems).toEqual([])
    const release = artifacts.find(({ path }) => path === 'en/news/2026/boats/index.html')
    expect(release?.kind === 'page' && release.make().body?.hrefs).toEqual(['/press/en/news/'])
  })

  it('of a page is checked as well', () => {
    const { problems } = planOf({ files: { 'pages/about.en.md': PAGE.replace('Us.', '[x](/en/nwes/)') } })
    expect(toldIn(problems)).toEqual(['error pages/about.en.md:4:1 broken-link'])
  })

  // One run tells everything: neither hides what is wrong with a source what else is, nor does it make others look wrong.
  it('of a source that has other errors is checked as well', () => {
    const files = { 'releases/boats.en.md': releaseText(['sdg: 18'], '[x](/en/nwes/)') }
    expect(toldIn(planOf({ files }).problems)).toEqual(['error releases/boats.en.md:9:1 broken-link'])
  })

  it('to a source that has errors is told nowhere but there', () => {
    const files = { 'releases/boats.en.md': releaseText([], '[x](/en/news/2026/abc/)'), 'releases/abc.en.md': releaseText(['sdg: 18']) }
    expect(toldIn(planOf({ files }).problems)).toEqual([])
  })

  it('of a text that nobody sees any more is not', () => {
    const text = releaseText(['withdrawn: { at: 2026-04-01T00:00Z, reason: A. }'], '[x](/en/nwes/)')
    expect(toldIn(planOf({ files: { 'releases/boats.en.md': text } }).problems)).toEqual([])
  })
})

describe('a path in a menu', () => {
  it.each([
    ['/en/nwes/', ['error navigation/fr.yaml:3:11 menu-nowhere']],
    ['/\\\\evil.example', ['error navigation/fr.yaml:3:11 menu-nowhere']],
    ['/en/news/', []],
    ['/fr', []],
  ])('%s', (path, expected) => {
    expect(toldIn(planOf({ files: { 'navigation/fr.yaml': `menu:\n  - label: X\n    href: "${path}"\n` } }).problems)).toEqual(expected)
  })

  it('is checked at every level and in the footer', () => {
    const menu =
      'menu:\n  - label: A\n    items:\n      - label: B\n        items:\n          - { label: C, href: /c/ }\nfooter:\n  - { label: D, href: /d/ }\n'
    expect(toldIn(planOf({ files: { 'navigation/en.yaml': menu } }).problems)).toEqual([
      'error navigation/en.yaml:6:31 menu-nowhere',
      'error navigation/en.yaml:8:23 menu-nowhere',
    ])
  })
})

describe('what site.yaml refers to', () => {
  const site = (path: string) => ({ 'site.yaml': `${SETTINGS_FILES['site.yaml']}correctionsPolicy: ${path}\n`, 'pages/about.en.md': PAGE })

  it.each([
    ['/en/about/#corrections', []],
    ['https://elsewhere.example/about/', []],
    ['/en/abuot/', ['error site.yaml:10:20 broken-link']],
  ])('is looked up: %s', (path, expected) => {
    expect(toldIn(planOf({ files: site(path) }).problems)).toEqual(expected)
  })
})
