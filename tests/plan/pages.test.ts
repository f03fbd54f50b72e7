import { describe, expect, it } from 'vitest'
import { planOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { RICH_SITE } from '../rich-site.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import type { Artifact } from '../../src/model/artifact.ts'
import type { ViewOf } from '../../src/model/view/page-view.ts'

/* What pages show. */

const plan = planOf(RICH_SITE, ['favicon.svg'])

function releaseAt(path: string): ViewOf<'release'> {
  const view = plan.viewAt(path)
  if (view.kind !== 'release') throw new Error(`${path} is no release.`)
  return view
}

/** The kinds of pages that list releases. */
const LISTS: ReadonlySet<string> = new Set(['home', 'news', 'term', 'archive'])

const copied = (artifacts: readonly Artifact[]) => artifacts.flatMap((one) => (one.kind === 'copy' ? [one.asset.path] : []))

describe('a release', () => {
  const view = releaseAt('en/news/2026/boats-one/index.html')

  it('shows its terms, its goals and its contacts', () => {
    expect({
      regions: view.regions.map(({ text, href }) => `${text} ${href}`),
      topics: view.topics.map(({ text, href }) => `${text} ${href}`),
      countries: view.countries.map(({ text, href }) => `${text} ${href}`),
      goals: view.goals.map(({ number }) => number),
      contacts: view.contacts.flatMap(({ cards }) => cards.map(({ name, phone, email }) => [name, phone?.href, email?.href])),
    }).toEqual({
      regions: ['The coast /en/regions/coast/'],
      topics: ['Rescue /en/topics/rescue/'],
      countries: ['Peru /en/countries/per/', 'Chile /en/countries/chl/'],
      goals: [14],
      contacts: [
        ['Ana Rivas', 'tel:+5110000101', undefined],
        [undefined, undefined, 'mailto:press@coast.example'],
      ],
    })
  })

  it('shows its translations and its neighbours in its own language', () => {
    expect(view.translations.map(({ language, href, title }) => `${language} ${href} ${title}`)).toEqual([
      'fr /fr/news/2026/boats-one/ Les bateaux arrivent',
    ])
    expect([view.previous?.href, view.next?.href]).toEqual(['/en/news/2026/boats-two/', undefined])
    expect(view.related.map(({ href }) => href)).toEqual(['/en/news/2026/boats-two/'])
  })

  it('shows its picture, with its size', () => {
    expect(view.image).toMatchObject({ alt: 'A boat', caption: 'Boats', width: 640, height: 480 })
    expect(view.image?.src).toMatch(/^\/assets\/boat\.[0-9a-f]{12}\.jpg$/)
    expect(view.head.openGraph.image?.href).toBe(`https://coast.example${view.image?.src}`)
  })

  it('has the addresses of its links, in their order', () => {
    const artifact = plan.artifacts.find(({ path }) => path === 'en/news/2026/boats-one/index.html')
    const hrefs = artifact?.kind === 'page' ? artifact.make().body?.hrefs : []
    expect(hrefs?.map((href) => String(href).replace(/[0-9a-f]{12}/, '…'))).toEqual([
      '/fr/news/2026/boats-two/#part',
      '/en/about/',
      '/en/news/?a#b',
      '/assets/report.….pdf',
    ])
  })

  it('was changed when it was last corrected', () => {
    const changed = releaseAt('fr/news/2026/boats-two/index.html')
    expect(changed.changes.map(({ kind, note }) => `${kind} ${note}`)).toEqual(['correction Un chiffre.'])
    expect([changed.modified?.iso, changed.head.openGraph.modified]).toEqual(['2026-02-03T05:00:00-05:00', '2026-02-03T05:00:00-05:00'])
    expect(changed.head.jsonLd).toContainEqual(expect.objectContaining({ dateModified: '2026-02-03T05:00:00-05:00' }))
  })

  it('says its minor changes to nobody', () => {
    const { viewAt } = planOf({
      files: { 'releases/boats.en.md': releaseText(['changes: [{ at: 2026-04-01T00:00Z, kind: minor, note: A comma. }]']) },
    })
    const shown = viewAt('en/news/2026/boats/index.html')
    expect(JSON.stringify(shown)).not.toContain('A comma.')
    expect(shown.kind === 'release' && [shown.modified, shown.changes]).toEqual([undefined, []])
    expect(shown.head.jsonLd).toContainEqual(expect.objectContaining({ dateModified: '2026-03-08T00:00:00-05:00' }))
  })

  it('keeps what follows the # of a document', () => {
    const parts = { files: { 'releases/boats.en.md': releaseText([], '[a](../report.pdf#page=2)') }, assets: ['report.pdf'] }
    const artifact = planOf(parts).artifacts.find(({ path }) => path === 'en/news/2026/boats/index.html')
    expect(artifact?.kind === 'page' && artifact.make().body?.hrefs).toEqual([
      expect.stringMatching(/^\/assets\/report\.[0-9a-f]{12}\.pdf#page=2$/),
    ])
  })
})

describe('a release that was withdrawn', () => {
  const path = 'en/news/2025/boats-four/index.html'
  const view = releaseAt(path)

  it('shows the reason and nothing of what it said', () => {
    const artifact = plan.artifacts.find((one) => one.path === path)
    expect(view.withdrawn).toEqual({ at: expect.objectContaining({ iso: '2025-12-31T19:00:00-05:00' }), reason: 'It was wrong.' })
    expect([view.summary, view.image, view.contacts, view.countries, view.related]).toEqual(['', undefined, [], [], []])
    expect(artifact?.kind === 'page' && artifact.make().body).toBeUndefined()
    expect(JSON.stringify([view.head, view.summary])).not.toMatch(/Wrong this|Boats are safe/i)
  })

  it('is in no list', () => {
    const lists = plan.artifacts.flatMap((one) => (one.kind === 'page' && LISTS.has(one.make().view.kind) ? [one.make().view] : []))
    expect(lists.length).toBeGreaterThan(50)
    expect(JSON.stringify(lists)).not.toContain('boats-four')
  })
})

describe('pictures and documents', () => {
  it('are there when something that is out shows them', () => {
    expect(copied(plan.artifacts).toSorted()).toEqual(['favicon.svg', 'images/boat.jpg', 'images/office.jpg', 'report.pdf'])
  })

  it('are there once, whatever their names', () => {
    const parts = {
      files: { 'releases/boats.en.md': releaseText(['image: { src: Ünï côde.JPG, alt: A, credit: C }'], '![b](Ünï%20côde.JPG)') },
      assets: ['releases/Ünï côde.JPG'],
    }
    expect(planOf(parts).files.filter((path) => path.startsWith('assets/uni'))).toEqual([
      expect.stringMatching(/^assets\/uni-code\.[0-9a-f]{12}\.jpg$/),
    ])
  })
})

describe('a home page', () => {
  const home = (files: Readonly<Record<string, string>>) => {
    const view = planOf({ files }).viewAt('en/index.html')
    if (view.kind !== 'home') throw new Error('This is no home page.')
    return { lead: view.lead?.title, latest: view.latest.map(({ title }) => title), view }
  }

  const three = (...leads: readonly number[]) =>
    Object.fromEntries(
      [1, 2, 3].map((day) => [
        `releases/boats-${day}.en.md`,
        releaseText([`title: Day ${day}`, `date: 2026-03-0${day}`, ...(leads.includes(day) ? ['lead: true'] : [])]),
      ]),
    )

  it.each([
    ['the newest', [], 'Day 3', ['Day 2', 'Day 1']],
    ['the newest that may lead', [1, 2], 'Day 2', ['Day 3', 'Day 1']],
  ])('is led by %s', (_, leads, lead, latest) => {
    expect(home(three(...leads))).toMatchObject({ lead, latest })
  })

  it('is there without any release', () => {
    expect(home({})).toMatchObject({ lead: undefined, latest: [] })
  })

  it('shows regions and topics in the order of their files, with the newest of each', () => {
    const { view } = home({
      ...three(),
      'releases/hills.en.md': releaseText(['title: Hills', 'date: 2026-01-01', 'region: highlands', 'topic: [shelter, rescue]']),
    })
    expect(view.regions.map(({ term, newest }) => `${term.text}: ${newest?.title}`)).toEqual(['The coast: Day 3', 'The highlands: Hills'])
    expect(view.topics.map(({ term, newest }) => `${term.text}: ${newest?.title}`)).toEqual(['Rescue: Day 3', 'Shelter: Hills'])
  })
})

describe('a term without a name in a language', () => {
  it('is shown in the default one, and marked', () => {
    const { viewAt } = planOf({ files: { 'topics.yaml': 'rescue: { en: Rescue, ar: الإنقاذ }\n', 'releases/boats.fr.md': releaseText() } })
    const [list, release, index] = [
      viewAt('fr/topics/rescue/index.html'),
      viewAt('fr/news/2026/boats/index.html'),
      viewAt('fr/topics/index.html'),
    ]
    expect(list.kind === 'term' && list.title).toEqual({ text: 'Rescue', lang: 'en' })
    expect(release.kind === 'release' && release.topics).toEqual([{ href: '/fr/topics/rescue/', text: 'Rescue', lang: 'en' }])
    expect(index.kind === 'term-index' && index.terms.map(({ lang }) => lang)).toEqual(['en'])
  })
})

describe('an entry of a menu', () => {
  it('to a page that is not translated leads to the one in the default language, and says so', () => {
    const frame = plan.artifacts.flatMap((one) => (one.kind === 'page' && one.make().frame.language === 'fr' ? [one.make().frame] : []))[0]
    expect(frame?.menu.map(({ text, href, lang }) => [text, href, lang])).toEqual([
      ['À propos', '/fr/about/', undefined],
      ['Contact', '/en/contact/', 'en'],
    ])
  })
})

describe('robots', () => {
  const robots = (isPreview: boolean) => {
    const { artifacts } = planOf({ ...RICH_SITE, isPreview })
    const text = artifacts.find(({ path }) => path === 'robots.txt')
    const noindex = new Set(artifacts.flatMap((one) => (one.kind === 'page' ? [one.make().view.head.noindex] : [])))
    return [text?.kind === 'text' && text.make().split('\n')[1], noindex]
  }

  it('may read a site', () => {
    const [rule, noindex] = robots(false)
    // Only /404.html has no address of its own.
    expect([rule, noindex]).toEqual(['Disallow:', new Set([false, true])])
  })

  it('may not read a preview, of which no page is to be found', () => {
    expect(robots(true)).toEqual(['Disallow: /', new Set([true])])
  })
})

describe('what a page tells machines of its publisher', () => {
  const dataAt = (lines: string, path: string) => {
    const files = {
      'site.yaml': `${SETTINGS_FILES['site.yaml']}${lines}`,
      'releases/boats.en.md': releaseText(),
      'pages/rules.en.md': '---\ntitle: Rules\n---\nA.\n',
    }
    return planOf({ files }).viewAt(path).head.jsonLd[0]
  }
  const lines = 'publishingPrinciples: https://a.example/principles\ncorrectionsPolicy: /en/rules/\n'
  const publisher = {
    '@type': 'Organization',
    publishingPrinciples: 'https://a.example/principles',
    correctionsPolicy: 'https://coast.example/en/rules/',
  }

  it('is what it holds itself to', () => {
    expect(dataAt(lines, 'en/news/2026/boats/index.html')).toMatchObject({
      '@type': 'NewsArticle',
      publishingPrinciples: 'https://a.example/principles',
      publisher,
    })
    expect(dataAt(lines, 'en/index.html')).toMatchObject({ '@type': 'WebSite', publisher })
  })

  it('is nothing where the site names nothing', () => {
    expect(JSON.stringify(dataAt('', 'en/news/2026/boats/index.html'))).not.toMatch(/Principles|Policy/)
  })
})
