import { describe, expect, it } from 'vitest'
import type { SiteParts } from '../assemble-site.ts'
import { planOf } from '../plan-of.ts'
import { digest } from '../../src/digest.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { RICH_PRESS, WITH_PRESS_FILES } from './press-files-of.ts'

const packagesOf = (parts: SiteParts) =>
  new Map(planOf(parts).artifacts.flatMap((one) => (one.kind === 'package' ? [[one.path, one] as const] : [])))

const boats = (files: SiteParts['files'], more: SiteParts = {}): SiteParts => ({ ...more, files: { ...WITH_PRESS_FILES, ...files } })

const image = (src: string) => `image: { src: ${src}, alt: A boat, credit: C }`

describe('the plan of packages', () => {
  it('has one for each release, whatever languages it is in, and none for what was withdrawn or is not out', () => {
    expect([...packagesOf(RICH_PRESS).keys()].toSorted()).toEqual(['press/boats-one.zip', 'press/boats-three.zip', 'press/boats-two.zip'])
  })

  it.each<readonly [what: string, parts: SiteParts]>([
    ['a preview', { ...RICH_PRESS, isPreview: true }],
    ['a site that wants no files for the press', { files: { ...RICH_PRESS.files, 'site.yaml': SETTINGS_FILES['site.yaml'] } }],
  ])('has none in %s', (_, parts) => {
    expect(packagesOf(parts).size).toBe(0)
  })

  it.each([
    ['2026/boats', 'press/2026/boats.zip', 'boats'],
    ['2026/Boats', `press/2026/boats.${digest('2026/Boats').slice(0, 12)}.zip`, 'boats'],
    ['2026/des bateaux', `press/2026/des-bateaux.${digest('2026/des bateaux').slice(0, 12)}.zip`, 'des-bateaux'],
    ['قوارب', `press/release.${digest('قوارب').slice(0, 12)}.zip`, 'release'],
    ['قوارب/boats', `press/boats.${digest('قوارب/boats').slice(0, 12)}.zip`, 'boats'],
  ])('gives %s an address of its own', (id, path, folder) => {
    const [[found = '', artifact] = []] = packagesOf(boats({ [`releases/${id}.en.md`]: releaseText(['slug: some-boats']) }))
    expect(found).toBe(path)
    expect(artifact?.make().folder).toBe(folder)
  })

  it('calls pictures by their names, and counts those that are called alike', () => {
    const body = '![Two](b/boat.photo.jpg) ![Again](a/boat.photo.jpg) [A document](report.pdf)'
    const parts = boats(
      {
        'releases/boats.en.md': releaseText([image('a/boat.photo.jpg')], body),
        'releases/boats.fr.md': releaseText([image('c/quay.photo.jpg')]),
      },
      { assets: ['releases/a/boat.photo.jpg', 'releases/b/boat.photo.jpg', 'releases/c/quay.photo.jpg', 'releases/report.pdf'] },
    )
    const view = packagesOf(parts).get('press/boats.zip')?.make()
    const pictures = view?.files.flatMap(({ name }) => (name.startsWith('pictures/') ? [name] : []))
    expect(pictures).toEqual(['pictures/boat-photo.jpg', 'pictures/boat-photo-2.jpg', 'pictures/quay-photo.jpg'])
    expect(view?.captions.map(({ name, view: { pictures: shown } }) => [name, shown.map((one) => one.name)])).toEqual([
      ['en/captions.txt', ['pictures/boat-photo.jpg', 'pictures/boat-photo-2.jpg']],
      ['fr/captions.txt', ['pictures/quay-photo.jpg']],
    ])
  })

  it('packs files that the site has, and links to the package from every version', () => {
    const plan = planOf(RICH_PRESS)
    const files = new Set(plan.files)
    for (const one of packagesOf(RICH_PRESS).values()) for (const { path } of one.make().files) expect(files).toContain(path)
    for (const language of ['en', 'fr']) {
      const view = plan.viewAt(`${language}/news/2026/boats-one/index.html`)
      const last = view.kind === 'release' ? view.files.at(-1) : undefined
      expect(last).toMatchObject({ format: 'package', href: '/press/boats-one.zip', type: 'application/zip' })
      // It is no other form of one page.
      expect(view.head.formats.map(({ type }) => type)).not.toContain('application/zip')
    }
  })

  it('has keys that change with every version, and with nothing else', () => {
    const files = { 'releases/boats.en.md': releaseText(), 'releases/boats.fr.md': releaseText(), 'releases/more.en.md': releaseText() }
    const keyOf = (changed: SiteParts['files']) => packagesOf(boats({ ...files, ...changed })).get('press/boats.zip')?.key
    const usual = keyOf({})
    expect(keyOf({ 'releases/more.en.md': releaseText(['title: More']) })).toBe(usual)
    for (const changed of [
      { 'releases/boats.en.md': releaseText([], 'Other words.') },
      { 'releases/boats.fr.md': releaseText(['title: Autres']) },
      { 'releases/boats.fr.md': releaseText(['draft: true']) },
      { 'releases/boats.fr.md': releaseText(['withdrawn: { at: 2026-04-01T10:00Z, reason: Wrong. }']) },
      { 'releases/boats.ar.md': releaseText() },
    ]) {
      expect(keyOf(changed)).not.toBe(usual)
    }
  })
})
