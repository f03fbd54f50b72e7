import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleSite } from '../assemble-site.ts'
import { releaseText } from '../release-text.ts'

/* Order, languages, and what time does to a release that is out. */

describe('the newsroom', () => {
  it('has an edition for each language of the site, in its order', () => {
    expect(assembleSite({}).value.editions.map(({ language, dir }) => `${language} ${dir}`)).toEqual(['en ltr', 'fr ltr', 'ar rtl'])
  })

  it('lists in a language only what exists in it', () => {
    const files = {
      'releases/a.en.md': releaseText(['slug: boats']),
      'releases/a.fr.md': releaseText(['slug: boats']),
      'releases/b.fr.md': releaseText(['slug: bateaux']),
    }
    const { editions } = assembleSite({ files }).value
    expect(editions.map(({ releases }) => releases.map(({ release }) => release.id))).toEqual([['a'], ['a', 'b'], []])
  })

  const ORDERED = [
    ['releases/z.en.md', '2026-03-08T10:00Z'],
    // The same instant, in another offset: then by id.
    ['releases/Z.en.md', '2026-03-08T05:00Z'],
    ['releases/a.en.md', '2026-03-08T00:00-05:00'],
    ['releases/b.en.md', '2026-03-08'],
    ['releases/2025/b.en.md', '2026-03-07T23:59-05:00'],
    ['releases/a-b.en.md', '2026-03-01'],
    ['releases/a/b.en.md', '2026-03-01'],
    ['releases/aa.en.md', '2026-03-01'],
  ] as const

  it('has the newest first, then by id, by code unit', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ORDERED], { minLength: ORDERED.length }), (shuffled) => {
        const files = Object.fromEntries(shuffled.map(([path, date]) => [path, releaseText([`date: ${date}`, 'slug: boats'])]))
        const { editions } = assembleSite({ files }).value
        expect(editions[0]?.releases.map(({ release }) => release.file)).toEqual(ORDERED.map(([path]) => path))
      }),
      { numRuns: 20 },
    )
  })
})

describe('what time does to a release', () => {
  const TEXT = releaseText([
    'changes: [{ at: 2026-04-01T10:00Z, kind: correction, note: One }, { at: 2026-05-01T10:00Z, kind: update, note: Two }]',
    'withdrawn: { at: 2026-06-01T10:00Z, reason: Wrong. }',
  ])

  it.each([
    ['2026-03-31T10:00Z', [], 'out'],
    ['2026-04-01T09:59:59Z', [], 'out'],
    ['2026-04-01T10:00:00Z', ['One'], 'out'],
    ['2026-05-01T10:00:00Z', ['One', 'Two'], 'out'],
    ['2026-06-01T09:59:59Z', ['One', 'Two'], 'out'],
    ['2026-06-01T10:00:00Z', ['One', 'Two'], 'withdrawn'],
  ])('by %s', (now, notes, where) => {
    const [edition] = assembleSite({ files: { 'releases/boats.en.md': TEXT }, now }).value.editions
    const found = where === 'out' ? edition?.releases : edition?.withdrawn
    expect(found?.map(({ changes }) => changes.map(({ note }) => note))).toEqual([notes])
    expect((edition?.releases.length ?? 0) + (edition?.withdrawn.length ?? 0)).toBe(1)
    expect(found?.[0]?.withdrawal?.reason).toBe(where === 'out' ? undefined : 'Wrong.')
  })
})
