import { describe, expect, it } from 'vitest'
import type { SiteParts } from '../assemble-site.ts'
import { planOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { RICH_PRESS, WITH_PRESS_FILES } from './press-files-of.ts'

const NAMES = ['contacts.vcf', 'release.json', 'release.md', 'release.ninjs.json', 'release.txt']

const PAGE = 'en/news/2026/boats/index.html'

function pressFilesIn(parts: SiteParts): readonly string[] {
  return planOf(parts)
    .files.filter((path) => NAMES.includes(path.slice(path.lastIndexOf('/') + 1)) || path.startsWith('api/'))
    .toSorted()
}

const boats = (lines: readonly string[] = [], more: SiteParts = {}): SiteParts => ({
  ...more,
  files: { ...WITH_PRESS_FILES, 'releases/boats.en.md': releaseText(lines), ...more.files },
})

function pageOf(parts: SiteParts) {
  const view = planOf(parts).viewAt(PAGE)
  if (view.kind !== 'release') throw new Error('It is no release.')
  return view
}

describe('the files for the press', () => {
  it('stand beside the page of every release', () => {
    const pages = ['ar/news/2025/boats-three', 'en/news/2026/boats-one', 'en/news/2026/boats-two']
    const french = ['fr/news/2026/boats-one', 'fr/news/2026/boats-two']
    const expected = [...pages, ...french].flatMap((folder) => NAMES.map((name) => `${folder}/${name}`))
    expect(pressFilesIn(RICH_PRESS).filter((path) => !path.startsWith('api/'))).toEqual(expected)
  })

  it.each<readonly [string, SiteParts]>([
    ['a draft', boats(['draft: true'])],
    ['what is under embargo', boats(['embargo: 2026-05-01T10:00Z'])],
    ['what was withdrawn', boats(['withdrawn: { at: 2026-04-01T10:00Z, reason: Wrong. }'])],
  ])('are not there for %s', (_, parts) => {
    expect(pressFilesIn(parts).filter((path) => !path.startsWith('api/'))).toEqual([])
  })

  it.each<readonly [string, SiteParts]>([
    ['a preview', boats([], { isPreview: true })],
    ['a site that wants none', boats([], { files: { 'site.yaml': SETTINGS_FILES['site.yaml'] ?? '' } })],
  ])('are not there, and no API, in %s', (_, parts) => {
    expect(pressFilesIn(parts)).toEqual([])
    expect(pageOf(parts).files).toEqual([])
    expect(pageOf(parts).head.formats).toEqual([])
  })

  it('are linked from the page and its head, with the path of the site', () => {
    const { files, head } = pageOf(
      boats([], { files: { 'site.yaml': WITH_PRESS_FILES['site.yaml'].replace('.example', '.example/press') } }),
    )
    expect(files.map(({ href, type }) => [href, type])).toEqual([
      ['/press/en/news/2026/boats/release.txt', 'text/plain'],
      ['/press/en/news/2026/boats/release.md', 'text/markdown'],
      ['/press/en/news/2026/boats/release.json', 'application/json'],
      ['/press/en/news/2026/boats/release.ninjs.json', 'application/json'],
      ['/press/en/news/2026/boats/contacts.vcf', 'text/vcard'],
      ['/press/press/boats.zip', 'application/zip'],
    ])
    expect(head.formats.map(({ href }) => href)).toEqual(files.slice(0, -1).map(({ href }) => href))
  })

  it('have keys that change with what they say', () => {
    const keysOf = (parts: SiteParts) =>
      new Map(planOf(parts).artifacts.flatMap(({ path, key }) => (NAMES.some((name) => path.endsWith(name)) ? [[path, key]] : [])))
    const other = releaseText(['title: Autre titre'])
    const files = { 'releases/boats.fr.md': releaseText(['title: Des bateaux']) }
    const usual = keysOf(boats([], { files }))
    const changed = (parts: SiteParts) => [...keysOf(parts)].filter(([path, key]) => usual.get(path) !== key).map(([path]) => path)
    expect(usual.size).toBe(10)
    // The title of a translation stands in them.
    expect(changed(boats([], { files: { 'releases/boats.fr.md': other } }))).toHaveLength(10)
    expect(changed(boats(['place: Lima'], { files })).every((path) => path.startsWith('en/'))).toBe(true)
    expect(changed(boats([], { files: { ...files, 'releases/more.en.md': releaseText(['date: 2026-03-09']) } }))).toHaveLength(5)
  })
})
