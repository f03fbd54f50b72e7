import { describe, expect, it } from 'vitest'
import { codesOf } from '../codes-of.ts'
import { compileText, pageOf, releaseOf } from '../compile-text.ts'
import { releaseText } from '../release-text.ts'
import { readSourceName } from '../../src/compile/source-name.ts'

/* A file's path says what it is, in which language, and where it will stand. */

describe('the name of a source', () => {
  it.each([
    ['releases/2026/flood.fr.md', { folder: 'releases', id: '2026/flood', name: 'flood', language: 'fr' }],
    ['releases/flood.ar.md', { folder: 'releases', id: 'flood', name: 'flood', language: 'ar' }],
    ['releases/2026/03/flood.v2.en.md', { folder: 'releases', id: '2026/03/flood.v2', name: 'flood.v2', language: 'en' }],
    ['pages/about/structure.es.md', { folder: 'pages', id: 'about/structure', name: 'structure', language: 'es' }],
  ])('%s', (path, name) => {
    expect(readSourceName(path, ['en', 'fr', 'es', 'ar'])).toEqual(name)
  })

  it.each([
    ['has no language', 'releases/2026/flood.md'],
    ['has a language that Dateline does not speak', 'releases/2026/flood.de.md'],
    ['has one that this site does not speak', 'releases/2026/flood.es.md'],
    ['has a language in capitals', 'releases/2026/flood.EN.md'],
    ['has a region behind its language', 'releases/2026/flood.en-GB.md'],
    ['has nothing but a language', 'releases/en.md'],
    ['has another ending', 'releases/2026/flood.en.markdown'],
    ['stands in another folder', 'drafts/flood.en.md'],
    // Object.prototype has these; the list of languages does not.
    ['has a language that only an object has', 'releases/2026/flood.constructor.md'],
  ])('%s', (_, path) => {
    expect(readSourceName(path, ['en', 'fr', 'ar'])).toBeUndefined()
  })

  it('that says no language is an error of the file', () => {
    const { value, diagnostics } = compileText(releaseText(), 'releases/2026/flood.md')
    expect(value.kind).toBe('unreadable')
    expect(codesOf(diagnostics)).toEqual(['no-language 1:1'])
    expect(diagnostics[0]?.hint).toContain('en, fr, es, ar')
  })
})

describe('the slug of a release', () => {
  it.each([
    ['releases/2026/boats.en.md', 'boats'],
    ['releases/2026/Boats reach_the shore.en.md', 'boats-reach-the-shore'],
    ['releases/2026/œuvre-à-l’été.fr.md', 'oeuvre-a-l-ete'],
    ['releases/2026/Łódź-Tromsø-Straße-Æ.en.md', 'lodz-tromso-strasse-ae'],
    ['releases/2026/boats.v2.en.md', 'boats-v2'],
    ['releases/2026/a-b-c.en.md', 'a-b-c'],
    [`releases/2026/${'word-'.repeat(20)}end.en.md`, `${'word-'.repeat(15)}word`],
  ])('of %s is %s', (path, slug) => {
    expect(releaseOf(compileText(releaseText(), path)).slug).toBe(slug)
  })

  it('does not follow the headline', () => {
    expect(releaseOf(compileText(releaseText(['title: Corrected headline']))).slug).toBe('boats')
  })

  it('is the written one, if there is one', () => {
    expect(releaseOf(compileText(releaseText(['slug: bateaux']), 'releases/2026/قوارب.ar.md')).slug).toBe('bateaux')
  })

  it.each([
    ['releases/2026/قوارب.ar.md', []],
    ['releases/2026/ab.en.md', []],
    ['releases/2026/a-b.en.md', []],
    ['releases/2026/船が着く.en.md', []],
  ])('asks for one where the name leaves too little: %s', (path, lines) => {
    const { value, diagnostics } = compileText(releaseText(lines), path)
    expect(codesOf(diagnostics)).toEqual(['short-slug 1:1'])
    expect(diagnostics[0]?.hint).toContain('slug:')
    expect(value).toMatchObject({ kind: 'release', release: undefined })
  })
})

const PAGE = '---\ntitle: About us\n---\nWho we are.\n'

describe('the path of a page', () => {
  it.each([
    ['pages/about.en.md', 'about', 'about'],
    ['pages/about/structure.fr.md', 'about/structure', 'about/structure'],
    ['pages/About us/Côte.en.md', 'About us/Côte', 'about-us/cote'],
    // Reserved only where an address begins.
    ['pages/about/news.en.md', 'about/news', 'about/news'],
    ['pages/newsroom.en.md', 'newsroom', 'newsroom'],
  ])('%s', (path, id, address) => {
    const compiled = compileText(PAGE, path)
    expect(codesOf(compiled.diagnostics)).toEqual([])
    expect(pageOf(compiled)).toMatchObject({ id, path: address })
  })

  it.each('news topics regions countries archive search events corrections digest follow page index'.split(' '))(
    '%s is reserved, with everything below it',
    (segment) => {
      for (const path of [`pages/${segment}.en.md`, `pages/${segment}/more.en.md`, `pages/${segment.toUpperCase()}.en.md`]) {
        const { value, diagnostics } = compileText(PAGE, path)
        expect(codesOf(diagnostics), path).toEqual(['reserved-address 1:1'])
        expect(value, path).toMatchObject({ kind: 'page', page: undefined })
      }
    },
  )

  it.each(['pages/من نحن.ar.md', 'pages/about/نحن.ar.md'])('asks for letters where nothing is left: %s', (path) => {
    expect(codesOf(compileText(PAGE, path).diagnostics)).toEqual(['short-slug 1:1'])
  })
})

describe('the front matter of a page', () => {
  it.each([
    ['title: About us', []],
    ['title: About us\nsummary: Who.\nimage: { src: a.jpg, alt: A, credit: C }\naliases: [/a, /b]\ndraft: true', []],
    ['summary: Who.', ['missing-key 1:1']],
    ['title: ""', ['empty-value 2:8']],
    ['title: About us\ndate: 2026-03-08', ['unknown-key 3:1']],
    ['title: About us\ndraft: yes', ['bad-boolean 3:8']],
    ['title: About us\naliases: //a', ['bad-alias 3:10']],
    ['title: About us\nimage: { src: a.jpg }', ['missing-alt 3:8']],
    ['title: About us\nimage: { src: ../../a.jpg, alt: A, credit: C }', ['outside-content 3:15']],
  ])('%j', (lines, expected) => {
    expect(codesOf(compileText(`---\n${lines}\n---\nWho we are.\n`, 'pages/about.en.md').diagnostics)).toEqual(expected)
  })
})
