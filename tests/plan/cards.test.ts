import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planOf } from '../plan-of.ts'
import { releaseText } from '../release-text.ts'
import { SETTINGS_FILES } from '../settings-files.ts'
import { assembleSite, assetAt, type SiteParts } from '../assemble-site.ts'
import { CARD_MAKER } from '../../src/plan/card-plan.ts'
import { planSite } from '../../src/plan/plan-site.ts'
import { STRINGS } from '../../templates/strings.ts'
import type { Artifact } from '../../src/model/artifact.ts'

const WITH_CARDS = { 'site.yaml': (SETTINGS_FILES['site.yaml'] ?? '').replace('socialCards: false\n', '') }

function cardsOf({ files = {}, ...parts }: SiteParts) {
  const { artifacts } = planOf({ files: { ...WITH_CARDS, ...files }, ...parts })
  return artifacts.flatMap((one: Artifact) =>
    one.kind === 'picture' && one.order.kind === 'card' ? [{ path: one.path, ...one.order.card }] : [],
  )
}

const cardOf = (...lines: readonly string[]) => cardsOf({ files: { 'releases/boats.en.md': releaseText(lines) } })[0]?.path

describe('a card', () => {
  it('is planned for every release, in its language', () => {
    const cards = cardsOf({
      files: {
        'releases/boats.en.md': releaseText(['title: Boats', 'place: Lima']),
        'releases/boats.ar.md': releaseText(['title: قوارب']),
      },
    })
    expect(cards).toMatchObject([
      { title: 'Boats', dateline: 'Lima – 8 March 2026', siteName: 'Coast Watch', language: 'en', dir: 'ltr', photograph: undefined },
      { title: 'قوارب', dateline: '8 آذار/مارس 2026', siteName: 'رصد الساحل', language: 'ar', dir: 'rtl' },
    ])
    expect(cards[0]?.path).toMatch(/^assets\/card-boats-en\.[0-9a-f]{12}\.png$/)
  })

  it.each<readonly [string, SiteParts]>([
    ['a draft', { files: { 'releases/boats.en.md': releaseText(['draft: true']) } }],
    ['what is under embargo', { files: { 'releases/boats.en.md': releaseText(['embargo: 2026-05-01T10:00Z']) } }],
    ['what was withdrawn', { files: { 'releases/boats.en.md': releaseText(['withdrawn: { at: 2026-04-01T10:00Z, reason: Wrong. }']) } }],
    ['a preview', { files: { 'releases/boats.en.md': releaseText() }, isPreview: true }],
    ['a site that wants none', { files: { 'releases/boats.en.md': releaseText(), 'site.yaml': SETTINGS_FILES['site.yaml'] } }],
  ])('is not there for %s', (_, parts) => {
    expect(cardsOf(parts)).toEqual([])
  })

  it('has another address where another thing stands on it, and only there', () => {
    const usual = cardOf()
    for (const line of ['title: Ships', 'place: Cusco', 'date: 2026-03-09']) expect(cardOf(line)).not.toBe(usual)
    for (const line of ['summary: In short.', 'type: story', 'sdg: 5']) expect(cardOf(line)).toBe(usual)
  })

  it('is told by the key of its page: another logo is another card', () => {
    const files = {
      'site.yaml': `${WITH_CARDS['site.yaml']}publisher: { name: Coast, logo: /logo.svg }\n`,
      'releases/boats.en.md': releaseText(),
    }
    const newsroom = assembleSite({ files }).value
    const keyWith = (logo: string) => {
      const logoFile = { ...assetAt('logo.svg'), root: 'public', digest: logo } as const
      const artifacts = planSite(newsroom, { strings: STRINGS, stylesheet: 'body{}', searchScript: '', searchStylesheet: '' }, [logoFile])
      return artifacts.find(({ path }) => path === 'en/news/2026/boats/index.html')?.key
    }
    expect(keyWith('a')).toBe(keyWith('a'))
    expect(keyWith('a')).not.toBe(keyWith('b'))
  })

  it('is what a page shows where it is shared', () => {
    const { viewAt } = planOf({ files: { ...WITH_CARDS, 'releases/boats.en.md': releaseText(['title: Boats', 'place: Lima']) } })
    expect(viewAt('en/news/2026/boats/index.html').head.openGraph.image).toEqual({
      href: expect.stringMatching(/^https:\/\/coast\.example\/assets\/card-boats-en\.[0-9a-f]{12}\.png$/),
      alt: 'Boats (Lima – 8 March 2026)',
      width: 1200,
      height: 630,
    })
  })

  it('has another address where other versions draw it', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    const [takumi, sharp, latin, arabic] = [
      '@takumi-rs/core',
      'sharp',
      '@fontsource-variable/noto-sans',
      '@fontsource-variable/noto-sans-arabic',
    ].map((name) => dependencies[name])
    expect(arabic).toBe(latin)
    expect(CARD_MAKER.startsWith(`takumi ${takumi}, sharp ${sharp}, noto ${latin}, `)).toBe(true)
  })
})
