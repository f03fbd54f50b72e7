import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleSite } from '../assemble-site.ts'
import { releaseText } from '../release-text.ts'
import { relatedReleases } from '../../src/plan/related.ts'
import type { PublishedRelease } from '../../src/model/newsroom.ts'

/* Related releases look backwards only, so that a page does not change when news arrives. */

const TERMS = { topic: ['rescue', 'shelter'], region: ['coast', 'highlands'], country: ['PER', 'BOL'] } as const

/** A pool of releases with all mixtures of terms, newest first. */
const pool: readonly PublishedRelease[] = (() => {
  const mixtures = TERMS.topic.flatMap((topic) =>
    TERMS.region.flatMap((region) => TERMS.country.map((country) => [`topic: ${topic}`, `region: ${region}`, `country: ${country}`])),
  )
  const texts = [...mixtures, ...mixtures, ...mixtures].map((lines, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)
    return [`releases/boat-${String(index).padStart(2, '0')}.en.md`, releaseText([`date: ${day}`, ...lines])] as const
  })
  return assembleSite({ files: Object.fromEntries(texts) }).value.editions[0]?.releases ?? []
})()

const sublist = fc.subarray([...pool], { minLength: 1 })

const termsOf = ({ release }: PublishedRelease) => [...release.topics, ...release.regions, ...release.countries].map(({ id }) => id)

describe('related releases', () => {
  it('are earlier, have something in common, and are three at most', () => {
    fc.assert(
      fc.property(sublist, (releases) => {
        for (const [one, others] of relatedReleases(releases)) {
          expect(others.length).toBeLessThanOrEqual(3)
          expect(new Set(others).size).toBe(others.length)
          for (const other of others) {
            expect(releases.indexOf(other)).toBeGreaterThan(releases.indexOf(one))
            expect(termsOf(other).some((id) => termsOf(one).includes(id))).toBe(true)
          }
        }
      }),
    )
  })

  it('stay what they are when news arrives', () => {
    fc.assert(
      fc.property(sublist, fc.nat(), (releases, at) => {
        const older = releases.slice(at % releases.length)
        const before = relatedReleases(older)
        const after = relatedReleases(releases)
        for (const one of older) expect(after.get(one)).toEqual(before.get(one))
      }),
    )
  })

  it('are those with most in common, and among equals the newest', () => {
    const texts = [
      ['a', '2026-01-01', 'rescue', 'coast', 'PER'],
      ['b', '2026-01-02', 'rescue', 'highlands', 'BOL'],
      ['c', '2026-01-03', 'shelter', 'coast', 'PER'],
      ['d', '2026-01-04', 'shelter', 'highlands', 'BOL'],
      ['e', '2026-01-05', 'rescue', 'highlands', 'CHL'],
      ['f', '2026-01-06', 'rescue', 'coast', 'PER'],
    ].map(([id, day, topic, region, country]) => [
      `releases/boats-${id}.en.md`,
      releaseText([`date: ${day}`, `topic: ${topic}`, `region: ${region}`, `country: ${country}`]),
    ])
    const releases = assembleSite({ files: Object.fromEntries(texts) }).value.editions[0]?.releases ?? []
    const related = relatedReleases(releases)
    const idsOf = (id: string) => {
      const one = releases.find(({ release }) => release.id === `boats-${id}`)
      return one && related.get(one)?.map(({ release }) => release.id.slice(-1))
    }
    expect(idsOf('f')).toEqual(['a', 'e', 'c'])
    expect(idsOf('d')).toEqual(['c', 'b'])
    expect(idsOf('a')).toEqual([])
  })
})
