import { describe, expect, it } from 'vitest'
import { assembleSite } from '../assemble-site.ts'
import { planOf, plannedOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { RICH_SITE } from '../rich-site.ts'
import { siteHrefs } from '../site-hrefs.ts'
import { fileOf } from '../../src/plan/routes.ts'

/* The addresses that people link to: the design's section 5. */

const plan = planOf(RICH_SITE, ['favicon.svg', 'robots-of-old/notes.txt'])

describe('the files of a site', () => {
  it.each(['404.html', 'favicon.svg', 'index.html', 'robots-of-old/notes.txt', 'robots.txt'])('have %s', (path) => {
    expect(plan.files).toContain(path)
  })

  it('have a digest in the names of those that never change', () => {
    const assets = plan.files.filter((path) => path.startsWith('assets/')).map((path) => path.replace(/\.[0-9a-f]{12}\./, '.….'))
    expect(assets.toSorted()).toEqual([
      'assets/boat.….jpg',
      'assets/office.….jpg',
      'assets/report.….pdf',
      'assets/search.….css',
      'assets/search.….js',
      'assets/site.….css',
    ])
  })

  // What else there is, the whole sites of tests/sites say.
  it('have these releases, lists and pages and no others', () => {
    const pages = plan.files.filter((path) =>
      /^(en|fr|ar)\/(index|news|topics|regions|countries|archive|about|contact)\b.*\.html$/.test(path),
    )
    expect(pages.toSorted()).toEqual(
      [
        ...['en', 'fr', 'ar'].flatMap((language) => [
          `${language}/index.html`,
          ...['news', 'topics', 'regions', 'countries', 'archive'].map((name) => `${language}/${name}/index.html`),
          // Every region and topic has a page in every language, even an empty one; page 1 is always there.
          ...['news', 'topics/rescue', 'topics/shelter', 'regions/coast', 'regions/highlands'].map(
            (list) => `${language}/${list}/page/1/index.html`,
          ),
          ...['topics/rescue', 'topics/shelter', 'regions/coast', 'regions/highlands'].map((list) => `${language}/${list}/index.html`),
        ]),
        // Countries, years and months only where something is in them; what was withdrawn is in none.
        ...[
          'en/countries/per',
          'en/countries/chl',
          'fr/countries/per',
          'fr/countries/chl',
          'en/archive/2026',
          'fr/archive/2026',
          'ar/archive/2025',
        ].flatMap(list),
        ...['en/archive/2026/02', 'en/archive/2026/03', 'fr/archive/2026/02', 'fr/archive/2026/03', 'ar/archive/2025/12'].flatMap(list),
        ...[
          'en/news/2026/boats-one',
          'en/news/2026/boats-two',
          'en/news/2025/boats-four',
          'fr/news/2026/boats-one',
          'fr/news/2026/boats-two',
        ].map((path) => `${path}/index.html`),
        'ar/news/2025/boats-three/index.html',
        ...['en/about', 'en/about/people', 'en/contact', 'fr/about'].map((path) => `${path}/index.html`),
      ].toSorted(),
    )
  })

  it('are none twice', () => {
    expect(new Set(plan.files).size).toBe(plan.files.length)
    expect(plan.problems).toEqual([])
  })

  it('hold every address that a page of the site shows', () => {
    const files = new Set(plan.files)
    const hrefs = plan.artifacts.flatMap(siteHrefs)
    expect(hrefs.length).toBeGreaterThan(500)
    expect([...new Set(hrefs)].filter((href) => !files.has(fileOf(href.split(/[?#]/, 1)[0] ?? '')))).toEqual([])
  })
})

function list(path: string): readonly string[] {
  return [`${path}/index.html`, `${path}/page/1/index.html`]
}

describe('a site below a path', () => {
  const site = assembleSite(RICH_SITE).value
  const below = (url: string) => plannedOf({ ...site, site: { ...site.site, url } }, ['favicon.svg', 'robots-of-old/notes.txt'])
  const atRoot = plan

  it.each(['https://coast.example/press', 'https://coast.example/press/', 'https://coast.example/press//'])(
    '%s has the same files',
    (url) => {
      expect(below(url).files).toEqual(atRoot.files)
      expect(below(url).problems).toEqual([])
    },
  )

  it('has the path before every address', () => {
    const { artifacts } = below('https://coast.example/press')
    expect(artifacts.map(siteHrefs)).toEqual(atRoot.artifacts.map((artifact) => siteHrefs(artifact).map((href) => `/press${href}`)))
  })

  it('has it in the addresses for machines as well', () => {
    const { artifacts } = below('https://coast.example/press')
    const absolute = artifacts.flatMap((artifact) => {
      if (artifact.kind !== 'page') return []
      const { head } = artifact.make().view
      return [
        head.canonical ?? '',
        head.openGraph.image?.href ?? '',
        ...head.alternates.map(({ href }) => href),
        ...(JSON.stringify(head.jsonLd).match(/https:\/\/coast\.example[^"]*/g) ?? []),
      ]
    })
    const given = absolute.filter((href) => href !== '')
    expect(given.length).toBeGreaterThan(200)
    expect(given.filter((href) => !href.startsWith('https://coast.example/press/') || href.includes('/press/press'))).toEqual([])
  })
})

describe('the year and month of an address', () => {
  it.each([
    ['2026-12-31', '2026', '12'],
    ['2026-12-31T23:59-05:00', '2026', '12'],
    ['2027-01-01T04:59Z', '2026', '12'],
    ['2027-01-01T05:00Z', '2027', '01'],
    ['2027-01-01T00:00+14:00', '2026', '12'],
  ])('of a release of %s are those of its date in the newsroom', (date, year, month) => {
    const { files, listAt } = planOf({ files: { 'releases/boats.en.md': releaseText([`date: ${date}`]) }, now: '2027-06-01T00:00Z' })
    expect(files).toContain(`en/news/${year}/boats/index.html`)
    expect(files.filter((path) => path.startsWith('en/archive/2') && !path.includes('page')).toSorted()).toEqual([
      `en/archive/${year}/${month}/index.html`,
      `en/archive/${year}/index.html`,
    ])
    expect(listAt(`en/archive/${year}/${month}/index.html`).items).toHaveLength(1)
  })
})

describe('the archive', () => {
  it('has its periods newest first, each with its months', () => {
    const dates = ['2025-03-01', '2025-11-01', '2026-02-01', '2026-04-01', '2024-12-31']
    const files = Object.fromEntries(dates.map((date) => [`releases/boats-of-${date}.en.md`, releaseText([`date: ${date}`])]))
    const view = planOf({ files }).viewAt('en/archive/index.html')
    if (view.kind !== 'archive-index') throw new Error('This is no archive.')
    expect(view.years.map(({ year, months }) => [year.text, year.href, ...months.map(({ href }) => href)])).toEqual([
      ['2026', '/en/archive/2026/', '/en/archive/2026/04/', '/en/archive/2026/02/'],
      ['2025', '/en/archive/2025/', '/en/archive/2025/11/', '/en/archive/2025/03/'],
      ['2024', '/en/archive/2024/', '/en/archive/2024/12/'],
    ])
  })
})

describe('the file of an address', () => {
  it.each([
    ['/', 'index.html'],
    ['/en/', 'en/index.html'],
    ['/en/news/2026/boats/', 'en/news/2026/boats/index.html'],
    ['/404.html', '404.html'],
    ['/assets/site.0123456789ab.css', 'assets/site.0123456789ab.css'],
  ])('%s is %s', (address, file) => {
    expect(fileOf(address)).toBe(file)
  })
})
