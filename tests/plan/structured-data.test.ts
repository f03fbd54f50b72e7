import { describe, expect, it } from 'vitest'
import { SETTINGS_FILES } from '../settings-files.ts'
import { planOf, type Planned } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { RICH_SITE } from '../rich-site.ts'

const plan = planOf(RICH_SITE, ['logo.svg'])

/** The blocks of a page, by their type. */
function dataAt(path: string, { viewAt }: Planned = plan) {
  const blocks = viewAt(path).head.jsonLd as readonly Record<string, unknown>[]
  return Object.fromEntries(blocks.map((data) => [String(data['@type']), data]))
}

const articleAt = (path: string, planned = plan) => dataAt(path, planned)['NewsArticle'] ?? {}

describe('what machines are told of a release', () => {
  it('is all that its page shows', () => {
    expect(articleAt('en/news/2026/boats-one/index.html')).toMatchObject({
      '@id': 'https://coast.example/en/news/2026/boats-one/#article',
      mainEntityOfPage: 'https://coast.example/en/news/2026/boats-one/',
      inLanguage: 'en',
      genre: 'Press release',
      articleSection: 'Rescue',
      dateline: 'Lima',
      locationCreated: { '@type': 'Place', name: 'Lima' },
      spatialCoverage: [
        { '@type': 'Country', name: 'Peru', url: 'https://coast.example/en/countries/per/', identifier: 'PER' },
        { '@type': 'Country', name: 'Chile', url: 'https://coast.example/en/countries/chl/', identifier: 'CHL' },
        { '@type': 'Place', name: 'The coast', url: 'https://coast.example/en/regions/coast/' },
      ],
      about: [
        { '@type': 'Thing', name: 'Rescue', url: 'https://coast.example/en/topics/rescue/' },
        { '@type': 'Thing', name: 'Life Below Water', sameAs: 'https://sdgs.un.org/goals/goal14' },
      ],
      image: [{ '@type': 'ImageObject', width: '640 px', height: '480 px', description: 'A boat', caption: 'Boats' }],
      isPartOf: { '@type': 'WebSite', '@id': 'https://coast.example/en/#website' },
      author: { '@id': 'https://coast.example/#publisher' },
    })
  })

  it('is each correction and update, and which of the two it is', () => {
    const changes =
      'changes: [{ at: 2026-04-01T00:00Z, kind: minor, note: A comma. }, { at: 2026-04-02T00:00Z, kind: correction, note: 12 boats. }, { at: 2026-04-03T00:00Z, kind: update, note: All are home. }]'
    const site = planOf({ files: { 'releases/boats.en.md': releaseText([changes]) } })
    expect(articleAt('en/news/2026/boats/index.html', site)['correction']).toEqual([
      { '@type': 'CorrectionComment', name: 'Correction', text: '12 boats.', datePublished: '2026-04-01T19:00:00-05:00' },
      { '@type': 'CorrectionComment', name: 'Update', text: 'All are home.', datePublished: '2026-04-02T19:00:00-05:00' },
    ])
  })

  it('leaves out what it has nothing of', () => {
    const site = planOf({ files: { 'releases/boats.en.md': releaseText() } })
    const article = articleAt('en/news/2026/boats/index.html', site)
    for (const name of ['dateline', 'locationCreated', 'image', 'correction', 'translationOfWork', 'workTranslation']) {
      expect(article).not.toHaveProperty(name)
    }
  })

  it.each([
    ['confirmed', 'https://schema.org/EventScheduled'],
    ['cancelled', 'https://schema.org/EventCancelled'],
    // Machines would take anything else for a promise.
    ['provisional', undefined],
  ])('is what it invites to, where that is %s', (status, eventStatus) => {
    const event = `event: { start: 2026-05-01T09:00-05:00, end: 2026-05-01T11:00-05:00, place: Old harbour, status: ${status} }`
    const site = planOf({ files: { 'releases/boats.en.md': releaseText(['type: media-advisory', event]) } })
    const { about } = articleAt('en/news/2026/boats/index.html', site) as { about: readonly Record<string, unknown>[] }
    const told = about.find((one) => one['@type'] === 'Event')
    expect(told).toMatchObject({
      startDate: '2026-05-01T09:00:00-05:00',
      endDate: '2026-05-01T11:00:00-05:00',
      location: { '@type': 'Place', name: 'Old harbour' },
      organizer: { '@id': 'https://coast.example/#publisher' },
    })
    expect(told?.['eventStatus']).toBe(eventStatus)
  })

  it('is that it was withdrawn, and nothing that it said', () => {
    const { NewsArticle, WebPage } = dataAt('en/news/2025/boats-four/index.html')
    expect(NewsArticle).toBeUndefined()
    expect(WebPage).toMatchObject({
      creativeWorkStatus: 'Withdrawn',
      description: 'It was wrong.',
      dateModified: '2025-12-31T19:00:00-05:00',
    })
  })
})

describe('translations', () => {
  const original = (language: string) => `translationOf: { lang: ${language} }`
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string | undefined>>]>([
    ['of the version in the default language, where none says more', { en: '', fr: '', ar: '' }, { en: undefined, fr: 'en', ar: 'en' }],
    ['of the one that they name', { en: original('fr'), fr: '', ar: original('en') }, { en: 'fr', fr: undefined, ar: 'en' }],
    ['of nothing, where only others say', { en: '', fr: original('en'), ar: '' }, { en: undefined, fr: 'en', ar: undefined }],
    ['of nothing, where the default language has none', { fr: '', ar: '' }, { fr: undefined, ar: undefined }],
  ])('are %s', (_, versions, expected) => {
    const files = Object.fromEntries(
      Object.entries(versions).map(([language, line]) => [`releases/boats.${language}.md`, releaseText(line === '' ? [] : [line])]),
    )
    const site = planOf({ files })
    const articles = Object.keys(versions).map(
      (language) => [language, articleAt(`${language}/news/2026/boats/index.html`, site) as Translated] as const,
    )
    expect(Object.fromEntries(articles.map(([language, { translationOfWork }]) => [language, translationOfWork?.inLanguage]))).toEqual(
      expected,
    )
    const back = articles.flatMap(([language, { workTranslation = [] }]) => workTranslation.map((one) => [one.inLanguage, language]))
    expect(Object.fromEntries(back)).toEqual(Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)))
  })
})

it('a page that tells of its translations is made anew when one of them names another original', () => {
  const pageOf = (french: readonly string[]) => {
    const files = {
      'releases/boats.en.md': releaseText(),
      'releases/boats.ar.md': releaseText(),
      'releases/boats.fr.md': releaseText(french),
    }
    const artifact = planOf({ files }).artifacts.find(({ path }) => path === 'en/news/2026/boats/index.html')
    return { key: artifact?.key, view: JSON.stringify(artifact?.kind === 'page' && artifact.make().view) }
  }
  const [before, after] = [pageOf([]), pageOf(['translationOf: { lang: ar }'])]
  expect(after.view).not.toBe(before.view)
  expect(after.key).not.toBe(before.key)
})

interface Translated {
  readonly translationOfWork?: { readonly inLanguage: string }
  readonly workTranslation?: readonly { readonly inLanguage: string }[]
}

describe('what machines are told of other pages', () => {
  it('is what a list holds, in its order, and what it is about', () => {
    expect(dataAt('en/countries/per/index.html')['CollectionPage']).toMatchObject({
      about: [{ '@type': 'Country', name: 'Peru', identifier: 'PER' }],
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          { position: 1, url: 'https://coast.example/en/news/2026/boats-one/' },
          { position: 2, url: 'https://coast.example/en/news/2026/boats-two/' },
        ],
      },
    })
  })

  it('is where the site is searched', () => {
    expect(dataAt('fr/index.html')['WebSite']).toMatchObject({
      '@id': 'https://coast.example/fr/#website',
      potentialAction: {
        target: { urlTemplate: 'https://coast.example/fr/search/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    })
  })

  it('is the picture of a standing page', () => {
    expect(dataAt('en/about/index.html')['WebPage']).toMatchObject({ primaryImageOfPage: { description: 'Our office' } })
    expect(plan.viewAt('en/about/index.html').head.openGraph.image).toMatchObject({ alt: 'Our office', width: 640, height: 480 })
  })

  it('is how to reach the press desk of the publisher, under the path of the site', () => {
    const settings = `${SETTINGS_FILES['site.yaml']?.replace('coast.example', 'coast.example/sub')}publisher: { name: The Coast, url: "https://coast.example/about", logo: logo.svg }\n`
    const desk = 'desk: { office: Lima, phone: "+51 1 000 01 01", email: press@coast.example, languages: [es, en] }\n'
    const files = { 'site.yaml': settings, 'contacts.yaml': desk, 'releases/boats.en.md': releaseText() }
    const site = planOf({ files }, ['logo.svg'])
    expect(articleAt('en/news/2026/boats/index.html', site)['publisher']).toEqual({
      '@type': 'Organization',
      '@id': 'https://coast.example/sub/#publisher',
      name: 'The Coast',
      url: 'https://coast.example/about',
      logo: { '@type': 'ImageObject', url: 'https://coast.example/sub/logo.svg' },
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'Press desk',
        name: 'Lima',
        telephone: '+51 1 000 01 01',
        email: 'press@coast.example',
        availableLanguage: ['es', 'en'],
      },
    })
  })
})

describe('the card of a link that is shared', () => {
  it('has what it is about, and its other languages', () => {
    const { openGraph } = plan.viewAt('en/news/2026/boats-one/index.html').head
    expect(openGraph).toMatchObject({
      type: 'article',
      locale: 'en_GB',
      otherLocales: ['fr_FR'],
      section: 'Rescue',
      tags: ['The coast', 'Peru', 'Chile'],
      image: { alt: 'A boat', width: 640, height: 480 },
    })
  })
})
