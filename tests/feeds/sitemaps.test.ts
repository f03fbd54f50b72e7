import { describe, expect, it } from 'vitest'
import { assembleSite } from '../assemble-site.ts'
import { numberedReleases } from '../numbered-releases.ts'
import { planOf, plannedOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { RICH_SITE } from '../rich-site.ts'
import { makeSchemaCheck } from './check-schema.ts'
import { dataFilesIn, dataFilesOf } from './data-files-of.ts'
import { parseXml, type ParsedXml } from './parse-xml.ts'
import { makePlanContext } from '../../src/plan/make-plan-context.ts'
import { planSitemaps } from '../../src/plan/sitemaps.ts'
import type { Artifact } from '../../src/model/artifact.ts'
import type { DataView } from '../../src/model/data-view.ts'
import type { SitemapPage } from '../../src/model/sitemap.ts'
import { STRINGS } from '../../templates/strings.ts'

const checkSitemap = makeSchemaCheck('sitemaps.xsd')
const checkIndex = makeSchemaCheck('index.xsd')

const plan = planOf({ ...RICH_SITE, files: { ...RICH_SITE.files, ...numberedReleases(7) } })
const rich = dataFilesIn(plan)
const sitemaps = [...rich.files].filter(([path]) => /^sitemap-.*\.xml$/.test(path))

const childOf = ({ children }: ParsedXml, name: string) => children.find((child) => child.name.endsWith(`}${name}`))
const pagesIn = (document: string) =>
  parseXml(document).children.map((page) => ({
    href: childOf(page, 'loc')?.text ?? '',
    changed: childOf(page, 'lastmod')?.text,
    alternates: page.children.flatMap(({ name, attributes }) =>
      name.endsWith('}link') ? [`${attributes['hreflang']} ${attributes['href']}`] : [],
    ),
  }))
const listed = sitemaps.flatMap(([, document]) => pagesIn(document))

describe('sitemaps', () => {
  it.each(sitemaps)('%s obeys the schema', (_, document) => {
    expect(checkSitemap(document)).toEqual([])
  })

  it('are named by their index, which obeys its own', () => {
    const index = rich.at('sitemap.xml')
    expect(checkIndex(index)).toEqual([])
    expect(pagesIn(index).map(({ href }) => href)).toEqual(sitemaps.map(([path]) => `https://coast.example/${path}`))
    expect(sitemaps.map(([path]) => path).toSorted()).toEqual(
      ['en-2026', 'fr-2026', 'ar-2025', 'en', 'fr', 'ar'].map((part) => `sitemap-${part}.xml`).toSorted(),
    )
  })

  it('list every page that may be found, once, and no other', () => {
    const views = plan.artifacts.flatMap((one) => (one.kind === 'page' ? [one.make().view] : []))
    const found = views.filter(({ kind, head, ...view }) => !head.noindex && !(kind === 'release' && 'withdrawn' in view && view.withdrawn))
    expect(listed.map(({ href }) => href).toSorted()).toEqual(found.map(({ head }) => head.canonical).toSorted())
    expect(listed.length).toBeGreaterThan(60)
    expect(listed.map(({ href }) => href)).not.toContain('https://coast.example/en/news/2025/boats-four/')
  })

  it('name the translations of each page each way, itself included', () => {
    const byHref = new Map(listed.map((page) => [page.href, page.alternates]))
    const translated = listed.filter(({ alternates }) => alternates.length > 0)
    expect(translated.length).toBeGreaterThan(30)
    for (const { href, alternates } of translated) {
      expect(alternates.some((one) => one.endsWith(` ${href}`))).toBe(true)
      for (const one of alternates) expect([href, byHref.get(one.split(' ')[1] ?? '')]).toEqual([href, alternates])
    }
    expect(byHref.get('https://coast.example/fr/news/2026/boats-one/')).toEqual([
      'en https://coast.example/en/news/2026/boats-one/',
      'fr https://coast.example/fr/news/2026/boats-one/',
      'x-default https://coast.example/en/news/2026/boats-one/',
    ])
    expect(byHref.get('https://coast.example/ar/news/2025/boats-three/')).toEqual([])
  })

  it.each<readonly [path: string, changed: string | undefined]>([
    ['en/news/2026/boats-one/', '2026-03-08T00:00:00-05:00'],
    // Corrected.
    ['fr/news/2026/boats-two/', '2026-02-03T05:00:00-05:00'],
    ['fr/', '2026-03-08T00:00:00-05:00'],
    ['en/news/', '2026-03-08T00:00:00-05:00'],
    ['en/news/page/1/', '2026-01-04T00:00:00-05:00'],
    ['ar/archive/2025/', '2025-12-31T22:00:00-05:00'],
    ['ar/topics/shelter/', undefined],
    ['fr/corrections/', '2026-02-03T05:00:00-05:00'],
    ['en/about/', undefined],
    ['', undefined],
  ])('tell when /%s was changed', (path, changed) => {
    expect(listed.find(({ href }) => href === `https://coast.example/${path}`)).toMatchObject({ changed })
  })

  it('tell in their index when the last of their pages was', () => {
    const changes = new Map(
      pagesIn(rich.at('sitemap.xml')).map(({ href, changed }) => [href.slice('https://coast.example/'.length), changed]),
    )
    expect(changes.get('sitemap-en-2026.xml')).toBe('2026-03-08T00:00:00-05:00')
    expect(changes.get('sitemap-ar-2025.xml')).toBe('2025-12-31T22:00:00-05:00')
  })

  it('compare moments that clocks of several offsets show', () => {
    const files = {
      'site.yaml': 'name: A\nurl: https://a.example\nlanguages: [en]\ndefaultLanguage: en\ntimeZone: Europe/Zurich\n',
      // The clocks go back between them: what shows the later time is the earlier one.
      'releases/early.en.md': releaseText(['date: 2025-10-26T00:45Z', 'contacts: { office: A }']),
      'releases/late.en.md': releaseText(['date: 2025-10-26T01:15Z', 'contacts: { office: A }']),
    }
    const [part] = pagesIn(dataFilesOf({ files }).at('sitemap.xml'))
    expect(part?.changed).toBe('2025-10-26T02:15:00+01:00')
  })

  it('have the newest release last, so that one that comes changes the last part of its year', () => {
    const numbers = pagesIn(rich.at('sitemap-en-2026.xml')).map(({ href }) => href.split('/').at(-2))
    expect(numbers.slice(0, 7)).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `boat-00${number}`))
  })

  it('are in no preview', () => {
    const { artifacts } = planOf({ ...RICH_SITE, isPreview: true })
    expect(artifacts.filter(({ path }) => path.includes('sitemap'))).toEqual([])
    const robots = artifacts.find(({ path }) => path === 'robots.txt')
    expect(robots?.kind === 'text' && robots.make()).toBe('User-agent: *\nDisallow: /\n')
  })

  it('are named in robots.txt, by their whole addresses', () => {
    const { artifacts } = plannedOf({ ...plan.newsroom, site: { ...plan.newsroom.site, url: 'https://coast.example/press' } })
    const robots = artifacts.find(({ path }) => path === 'robots.txt')
    expect(robots?.kind === 'text' && robots.make()).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://coast.example/press/sitemap.xml\nSitemap: https://coast.example/press/news-sitemap.xml\n',
    )
  })
})

describe('a sitemap of more than 50,000 pages', () => {
  const context = makePlanContext(plan.newsroom, { strings: STRINGS, stylesheet: '', searchScript: '', searchStylesheet: 'p{}' }, [])
  const release = plan.artifacts.find(({ path }) => path === 'en/news/2026/boats-one/index.html')
  const pages = (count: number): readonly Artifact[] =>
    release?.kind === 'page'
      ? Array.from({ length: count }, (_, index) => {
          const number = count - index
          const address = `/en/news/2026/boat-${number}/`
          const listing = release.listing && { ...release.listing, address, versions: [{ language: 'en' as const, address }] }
          return { ...release, path: `${address.slice(1)}index.html`, listing }
        })
      : []
  const parts = (count: number) =>
    planSitemaps(context, pages(count)).flatMap((one) => {
      const view = one.kind === 'data' ? one.make() : undefined
      return view?.kind === 'sitemap' ? [[one.path, view.pages] as const] : []
    })

  it('is cut, and what was there stays where it is', () => {
    const before = parts(50_000)
    const after = parts(50_001)
    expect(before.map(([path, { length }]) => `${path} ${length}`)).toEqual(['sitemap-en-2026.xml 50000'])
    expect(after.map(([path, { length }]) => `${path} ${length}`)).toEqual(['sitemap-en-2026.xml 50000', 'sitemap-en-2026-part-2.xml 1'])
    const hrefs = (part: readonly SitemapPage[] | undefined) => part?.map(({ href }) => href)
    expect(hrefs(after[0]?.[1])).toEqual(hrefs(before[0]?.[1]))
    expect(hrefs(after[1]?.[1])).toEqual(['https://coast.example/en/news/2026/boat-50001/'])
  })
})

describe('the news sitemap', () => {
  const NOW = '2026-04-15T12:00Z'
  const news = (files: Readonly<Record<string, string>>, now = NOW) => {
    const document = dataFilesOf({ files, now }).at('news-sitemap.xml')
    expect(checkSitemap(document)).toEqual([])
    return parseXml(document).children.map((page) => {
      const item = childOf(page, 'news')
      const publication = item && childOf(item, 'publication')
      return [
        childOf(page, 'loc'),
        item && childOf(item, 'title'),
        ...(publication?.children ?? []),
        item && childOf(item, 'publication_date'),
      ].map((one) => one?.text)
    })
  }

  it.each<readonly [name: string, line: string, isNews: boolean]>([
    ['of this moment', 'date: 2026-04-15T12:00Z', true],
    ['of two days ago less a second', 'date: 2026-04-13T12:00:01Z', true],
    ['of two days ago', 'date: 2026-04-13T12:00Z', false],
    ['of last year', 'date: 2025-04-15', false],
    ['that was withdrawn', 'withdrawn: { at: 2026-04-15T00:00Z, reason: A. }', false],
    ['that is a draft', 'draft: true', false],
    ['to come', 'date: 2026-04-15T12:01Z', false],
  ])('with a release %s', (_, line, isNews) => {
    const lines = line.startsWith('date') ? [line] : ['date: 2026-04-15', line]
    const shown = news({ 'releases/boats.en.md': releaseText(lines) })
    // A sitemap lists one page at least; the list of news is no news itself.
    expect(shown.map(([href, title]) => [href, title])).toEqual(
      isNews ? [['https://coast.example/en/news/2026/boats/', 'Boats reach the shore']] : [['https://coast.example/en/news/', undefined]],
    )
  })

  it('has the news of all languages, newest first', () => {
    const files = {
      'releases/boats.en.md': releaseText(['date: 2026-04-14T10:00Z']),
      'releases/ships.fr.md': releaseText(['date: 2026-04-15T10:00Z', 'title: Navires']),
    }
    expect(news(files)).toEqual([
      ['https://coast.example/fr/news/2026/ships/', 'Navires', 'Vigie côtière', 'fr', '2026-04-15T05:00:00-05:00'],
      ['https://coast.example/en/news/2026/boats/', 'Boats reach the shore', 'Coast Watch', 'en', '2026-04-14T05:00:00-05:00'],
    ])
  })

  it('has a thousand at most, the newest of all', () => {
    const [one] = assembleSite({ files: { 'releases/boats.en.md': releaseText(['date: 2026-04-15']) } }).value.editions[0]?.releases ?? []
    if (!one) throw new Error('There is no release.')
    const many = Array.from({ length: 1001 }, (_, index) => ({
      ...one,
      release: { ...one.release, slug: `boat-${index}`, id: `boat-${index}`, file: `releases/boat-${index}.en.md` },
    }))
    const { editions } = plan.newsroom
    const { artifacts } = plannedOf({
      ...plan.newsroom,
      editions: editions.map((edition, index) => ({ ...edition, releases: index === 0 ? many : [] })),
    })
    const view: DataView | undefined = artifacts.flatMap((artifact) =>
      artifact.path === 'news-sitemap.xml' && artifact.kind === 'data' ? [artifact.make()] : [],
    )[0]
    expect(view?.kind === 'news-sitemap' && view.items.map(({ href }) => href.split('-').at(-1))).toEqual(
      Array.from({ length: 1000 }, (_, index) => `${index}/`),
    )
  })
})
