import { describe, expect, it } from 'vitest'
import { planOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { RICH_SITE } from '../rich-site.ts'
import { numberedReleases } from '../numbered-releases.ts'
import type { PageView } from '../../src/model/view/page-view.ts'

/* hreflang names the versions that exist, itself included, each way; the switch of languages names all languages. */

const plan = planOf({ ...RICH_SITE, files: { ...RICH_SITE.files, ...numberedReleases(7) } })

/** Pages in a language. The chooser and /404.html are in all of them, and e-mails are no pages. */
const pages = plan.artifacts.flatMap((artifact) => {
  if (artifact.kind !== 'page') return []
  const { view, frame } = artifact.make()
  return ['chooser', 'not-found', 'digest-email'].includes(view.kind) ? [] : [{ path: artifact.path, view, language: frame.language }]
})

const alternatesOf = (view: PageView) => view.head.alternates.map(({ hreflang, href }) => `${hreflang} ${href}`)

describe('hreflang', () => {
  it('is told by every page of every language', () => {
    expect(pages.length).toBeGreaterThan(80)
    expect(new Set(pages.map(({ view }) => view.kind)).size).toBeGreaterThanOrEqual(8)
  })

  it('names the page itself, at its canonical address', () => {
    for (const { view, language, path } of pages) {
      expect(view.head.canonical, path).toBe(`https://coast.example${view.href}`)
      expect(alternatesOf(view), path).toContain(`${language} ${view.head.canonical}`)
    }
  })

  it('is the same on every page that it names', () => {
    const byAddress = new Map(pages.map(({ view }) => [view.head.canonical, view]))
    for (const { view, path } of pages) {
      for (const { href } of view.head.alternates) {
        const other = byAddress.get(href)
        expect(other && alternatesOf(other), `${path} names ${href}`).toEqual(alternatesOf(view))
      }
    }
  })

  it('names each language once, and as x-default the version in the default one, if there is any', () => {
    for (const { view, path } of pages) {
      const names = view.head.alternates.map(({ hreflang }) => hreflang)
      expect(new Set(names).size, path).toBe(names.length)
      const byName = new Map(view.head.alternates.map(({ hreflang, href }) => [hreflang, href]))
      expect(byName.get('x-default'), path).toBe(byName.get('en'))
    }
  })

  it.each<readonly [path: string, alternates: readonly string[]]>([
    ['en/index.html', ['ar /ar/', 'en /en/', 'fr /fr/', 'x-default /en/']],
    [
      'fr/news/2026/boats-one/index.html',
      ['en /en/news/2026/boats-one/', 'fr /fr/news/2026/boats-one/', 'x-default /en/news/2026/boats-one/'],
    ],
    ['ar/news/2025/boats-three/index.html', ['ar /ar/news/2025/boats-three/']],
    ['en/about/people/index.html', ['en /en/about/people/', 'x-default /en/about/people/']],
    ['fr/countries/per/index.html', ['en /en/countries/per/', 'fr /fr/countries/per/', 'x-default /en/countries/per/']],
    ['ar/archive/2025/index.html', ['ar /ar/archive/2025/']],
    [
      'ar/topics/rescue/index.html',
      ['ar /ar/topics/rescue/', 'en /en/topics/rescue/', 'fr /fr/topics/rescue/', 'x-default /en/topics/rescue/'],
    ],
    // Page 2 of a list holds other things in each language: it is nobody's translation.
    ['en/news/page/2/index.html', ['en /en/news/page/2/', 'x-default /en/news/page/2/']],
    ['fr/news/page/1/index.html', ['fr /fr/news/page/1/']],
  ])('of %s', (path, expected) => {
    expect(
      alternatesOf(plan.viewAt(path))
        .map((one) => one.replace('https://coast.example', ''))
        .toSorted(),
    ).toEqual(expected)
  })
})

describe('the switch of languages', () => {
  const switchOf = (path: string) => plan.viewAt(path).languages.map(({ kind, language, href }) => `${kind} ${language} ${href}`)

  it.each<readonly [path: string, choices: readonly string[]]>([
    ['en/index.html', ['here en /en/', 'same fr /fr/', 'same ar /ar/']],
    ['en/news/2026/boats-one/index.html', ['here en /en/news/2026/boats-one/', 'same fr /fr/news/2026/boats-one/', 'home ar /ar/']],
    ['ar/news/2025/boats-three/index.html', ['home en /en/', 'home fr /fr/', 'here ar /ar/news/2025/boats-three/']],
    ['fr/about/index.html', ['same en /en/about/', 'here fr /fr/about/', 'home ar /ar/']],
    ['en/contact/index.html', ['here en /en/contact/', 'home fr /fr/', 'home ar /ar/']],
    ['en/topics/shelter/index.html', ['here en /en/topics/shelter/', 'same fr /fr/topics/shelter/', 'same ar /ar/topics/shelter/']],
    ['en/countries/per/index.html', ['here en /en/countries/per/', 'same fr /fr/countries/per/', 'home ar /ar/']],
    ['en/archive/2026/01/index.html', ['here en /en/archive/2026/01/', 'home fr /fr/', 'home ar /ar/']],
    // Of a numbered page it leads to the list.
    ['en/news/page/2/index.html', ['here en /en/news/page/2/', 'same fr /fr/news/', 'same ar /ar/news/']],
  ])('of %s', (path, expected) => {
    expect(switchOf(path)).toEqual(expected)
  })

  it('names the languages in themselves, with their direction', () => {
    const { languages } = plan.viewAt('en/index.html')
    expect(languages.map(({ name, dir }) => `${name} ${dir}`)).toEqual(['English ltr', 'Français ltr', 'العربية rtl'])
  })

  it('never leads to a version that is not out', () => {
    const files = { 'releases/boats.en.md': releaseText(), 'releases/boats.fr.md': releaseText(['draft: true']) }
    const { languages, head } = planOf({ files }).viewAt('en/news/2026/boats/index.html')
    expect(languages.map(({ kind }) => kind)).toEqual(['here', 'home', 'home'])
    expect(head.alternates.map(({ hreflang }) => hreflang)).toEqual(['en', 'x-default'])
  })
})
