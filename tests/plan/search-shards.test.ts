import { describe, expect, it } from 'vitest'
import { assembleSite } from '../assemble-site.ts'
import { releaseText } from '../release-text.ts'
import { RICH_SITE } from '../rich-site.ts'
import { planSearchShards } from '../../src/plan/search-shards.ts'
import type { Newsroom } from '../../src/model/newsroom.ts'
import { STRINGS } from '../../templates/strings.ts'

const THEME = { strings: STRINGS, stylesheet: '', searchScript: '', searchStylesheet: 'p{}' }

const shardsOf = (newsroom: Newsroom) => planSearchShards(newsroom, THEME)

const { value: small } = assembleSite({ files: { 'releases/boats.en.md': releaseText() }, now: '2026-12-31T00:00Z' })
const [one] = small.editions[0]?.releases ?? []

/** A newsroom with so many releases of each day; newest first. */
function newsroomOf(days: Readonly<Record<string, number>>): Newsroom {
  const releases = Object.entries(days)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([day, count]) =>
      Array.from({ length: count }, (_, index) => {
        if (!one) throw new Error('There is no release.')
        return {
          ...one,
          release: { ...one.release, day, slug: `${day}-${count - index}` },
          digests: { ...one.digests, whole: `${day} ${count - index}` },
        }
      }),
    )
  return { ...small, editions: small.editions.flatMap((edition) => (edition.language === 'en' ? [{ ...edition, releases }] : [])) }
}

describe('the shards of a language', () => {
  it.each<[string, Readonly<Record<string, number>>, readonly (readonly [string, number])[]]>([
    ['one where there is little', { '2024-05-01': 5, '2025-01-01': 5, '2026-03-08': 5 }, [['2024', 15]]],
    [
      'some years each',
      { '2023-05-01': 250, '2024-01-01': 250, '2025-03-08': 250, '2026-03-08': 1 },
      [
        ['2023', 500],
        ['2025', 251],
      ],
    ],
    [
      'quarters of a year with much',
      { '2025-01-31': 200, '2025-02-01': 250, '2025-12-31': 100, '2026-01-01': 1 },
      [
        ['2025-q1', 450],
        ['2025-q4', 101],
      ],
    ],
    [
      'months of one with very much',
      { '2025-01-31': 1100, '2025-12-31': 1100 },
      [
        ['2025-01', 1100],
        ['2025-12', 1100],
      ],
    ],
  ])('are %s', (_, days, expected) => {
    expect(shardsOf(newsroomOf(days)).map(({ period, hrefs }) => [period, hrefs.length])).toEqual(expected)
  })

  it('are the same but for the last, when something new comes', () => {
    const days = { '2022-01-01': 300, '2023-01-01': 300, '2024-01-01': 300, '2025-01-01': 300 }
    const [before, after] = [shardsOf(newsroomOf(days)), shardsOf(newsroomOf({ ...days, '2025-02-01': 1 }))]
    const keys = new Set(before.map(({ key }) => key))
    expect(before).toHaveLength(4)
    expect(after.map(({ key }) => keys.has(key))).toEqual([true, true, true, false])
  })

  it('hold what is published, newest first, and what it is found under', () => {
    const shards = shardsOf(assembleSite(RICH_SITE).value)
    expect(shards.map(({ language, isFirst, hrefs }) => [language, isFirst, ...hrefs])).toEqual([
      ['en', true, '/en/news/2026/boats-one/', '/en/news/2026/boats-two/'],
      ['fr', true, '/fr/news/2026/boats-one/', '/fr/news/2026/boats-two/'],
      ['ar', true, '/ar/news/2025/boats-three/'],
    ])
    expect(shards[0]?.records()[0]).toMatchObject({
      title: 'Boats reach the shore',
      type: 'Press release',
      place: 'Lima',
      filters: { region: ['coast'], topic: ['rescue'], country: ['PER', 'CHL'], type: ['press-release'], year: ['2026'] },
    })
  })

  it('are none in a preview', () => {
    expect(shardsOf(assembleSite({ ...RICH_SITE, isPreview: true }).value)).toEqual([])
  })
})
