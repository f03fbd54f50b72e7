import { describe, expect, it } from 'vitest'
import { assembleSite, type SiteParts } from '../assemble-site.ts'
import { toldIn } from '../told-in.ts'
import type { MenuNode } from '../../src/model/newsroom.ts'

/* What the entries of a menu lead to: paths of the site, absolute addresses, pages, topics and regions. */

const PAGE = '---\ntitle: About\n---\nUs.\n'
const DRAFT = '---\ntitle: About\ndraft: true\n---\nUs.\n'

const menuOf = (href: string, files: SiteParts['files'] = {}, language: 'en' | 'fr' = 'fr') => {
  const menu = `menu:\n  - label: X\n    href: "${href}"\n`
  const { value, problems } = assembleSite({ files: { [`navigation/${language}.yaml`]: menu, ...files } })
  return { node: value.editions.find((edition) => edition.language === language)?.menu[0], problems }
}

/** A target without its place. */
const leadsTo = (node: MenuNode | undefined) => {
  const target = node?.target
  switch (target?.kind) {
    case 'page':
      return `page ${target.page.file}`
    case 'term':
      return `${target.taxonomy} ${target.id}`
    case 'site':
      return `site ${target.path}`
    case 'url':
      return `url ${target.href}`
    case undefined:
      return undefined
  }
}

describe('an entry of the French menu', () => {
  it.each<readonly [href: string, files: Readonly<Record<string, string>>, target: string | undefined, problems: readonly string[]]>([
    ['/fr/news/', {}, 'site /fr/news/', []],
    ['https://a.example/b?c#d', {}, 'url https://a.example/b?c#d', []],
    ['topic:rescue', {}, 'topics rescue', []],
    ['region:highlands', {}, 'regions highlands', []],
    ['page:about', { 'pages/about.fr.md': PAGE, 'pages/about.en.md': PAGE }, 'page pages/about.fr.md', []],
    ['page:about/us', { 'pages/about/us.fr.md': PAGE }, 'page pages/about/us.fr.md', []],
    ['page:about', { 'pages/about.en.md': PAGE }, 'page pages/about.en.md', ['warning navigation/fr.yaml:3:11 menu-fallback']],
    // A draft is not there.
    [
      'page:about',
      { 'pages/about.fr.md': DRAFT, 'pages/about.en.md': PAGE },
      'page pages/about.en.md',
      ['warning navigation/fr.yaml:3:11 menu-fallback'],
    ],
    // Only the default language stands in.
    ['page:about', { 'pages/about.ar.md': PAGE }, undefined, ['error navigation/fr.yaml:3:11 menu-nowhere']],
    ['page:about', { 'pages/about.fr.md': DRAFT, 'pages/about.en.md': DRAFT }, undefined, ['error navigation/fr.yaml:3:11 menu-nowhere']],
    ['page:', {}, undefined, ['error navigation/fr.yaml:3:11 menu-nowhere']],
    ['topic:resceu', {}, undefined, ['error navigation/fr.yaml:3:11 menu-nowhere']],
    ['region:rescue', {}, undefined, ['error navigation/fr.yaml:3:11 menu-nowhere']],
    ['country:PER', {}, undefined, ['error navigation/fr.yaml:3:11 menu-nowhere']],
    ['//evil.example', {}, undefined, ['error navigation/fr.yaml:3:11 menu-nowhere']],
    ['javascript:alert(1)', {}, undefined, ['error navigation/fr.yaml:3:11 menu-nowhere']],
    ['about', {}, undefined, ['error navigation/fr.yaml:3:11 menu-nowhere']],
    ['https://', {}, undefined, ['error navigation/fr.yaml:3:11 menu-nowhere']],
  ])('%s with %o', (href, files, target, problems) => {
    const { node, problems: found } = menuOf(href, files)
    expect(leadsTo(node)).toBe(target)
    expect(toldIn(found)).toEqual(problems)
  })

  it.each([
    ['topic:resceu', 'Did you mean "rescue"?'],
    ['page:abot', 'Did you mean "about"?'],
  ])('%s: %s', (href, hint) => {
    expect(menuOf(href, { 'pages/about.en.md': PAGE }).problems[0]?.hint).toContain(hint)
  })
})

describe('a menu', () => {
  it('keeps its levels, and entries that are headings only', () => {
    const menu =
      'menu:\n  - label: A\n    intro: One.\n    items:\n      - label: B\n        items:\n          - { label: C, href: topic:rescue }\nfooter:\n  - { label: D, href: /en/ }\n'
    const { value } = assembleSite({ files: { 'navigation/en.yaml': menu } })
    const edition = value.editions[0]
    expect(edition?.menu).toEqual([
      {
        label: 'A',
        intro: 'One.',
        target: undefined,
        items: [
          {
            label: 'B',
            intro: undefined,
            target: undefined,
            items: [{ label: 'C', intro: undefined, target: { kind: 'term', taxonomy: 'topics', id: 'rescue' }, items: [] }],
          },
        ],
      },
    ])
    expect(edition?.footer.map(leadsTo)).toEqual(['site /en/'])
  })

  it('tells every entry that leads nowhere, in the footer as well', () => {
    const menu =
      'menu:\n  - label: A\n    items:\n      - { label: B, href: page:b }\n      - { label: C, href: topic:c }\nfooter:\n  - { label: D, href: region:d }\n'
    const { problems } = assembleSite({ files: { 'navigation/en.yaml': menu } })
    expect(toldIn(problems)).toEqual([
      'error navigation/en.yaml:4:27 menu-nowhere',
      'error navigation/en.yaml:5:27 menu-nowhere',
      'error navigation/en.yaml:7:23 menu-nowhere',
    ])
  })
})
