import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleSite } from '../assemble-site.ts'
import { numberedReleases } from '../numbered-releases.ts'
import { plannedOf } from '../plan-of.ts'
import { atomBreaches, isArchive, linkOf, of, textOf, tombstonesOf } from './atom-rules.ts'
import { dataFilesIn, type DataFiles } from './data-files-of.ts'
import { parseXml } from './parse-xml.ts'
import { feedContent } from '../../src/plan/feed-content.ts'
import { makePlanContext } from '../../src/plan/make-plan-context.ts'
import { STRINGS } from '../../templates/strings.ts'

/*
 * The archive of a language's feed (RFC 5005, section 4): documents of 50, counted from the oldest. A full one never
 * changes when news arrives; the one after it is filling up, and named from the beginning.
 */

const MOST = 210

const everything = assembleSite({ files: numberedReleases(MOST), now: '2027-12-31T00:00Z' }).value
const reason = { at: '2026-12-01T00:00:00Z', reason: 'It was wrong.' } as NonNullable<(typeof all)[number]['withdrawal']>
const all = everything.editions[0]?.releases ?? []

/** The files of a site of the first so many releases, of which some were withdrawn; by their numbers from 1. */
function filesOfFirst(count: number, withdrawn: ReadonlySet<number> = new Set()): DataFiles {
  const own = all.slice(MOST - count)
  const isWithdrawn = (index: number) => withdrawn.has(count - index)
  const editions = everything.editions.map((edition) =>
    edition.language === 'en'
      ? {
          ...edition,
          releases: own.filter((_, index) => !isWithdrawn(index)),
          withdrawn: own.filter((_, index) => isWithdrawn(index)).map((one) => ({ ...one, withdrawal: reason })),
        }
      : edition,
  )
  return dataFilesIn(plannedOf({ ...everything, editions }))
}

const archivesIn = ({ files }: DataFiles) => [...files].filter(([path]) => /^en\/feed\/\d+\.xml$/.test(path))
const numbersIn = (document: string) => of(parseXml(document), 'entry').map((entry) => Number(textOf(entry, 'title').slice(-3)))
const range = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, index) => from - index)

describe('the archive of a feed', () => {
  it.each<readonly [count: number, documents: readonly (readonly number[])[]]>([
    [0, []],
    [49, []],
    [50, [range(50, 1), []]],
    [51, [range(50, 1), [51]]],
    [99, [range(50, 1), range(99, 51)]],
    [100, [range(50, 1), range(100, 51), []]],
    [210, [range(50, 1), range(100, 51), range(150, 101), range(200, 151), range(210, 201)]],
  ])('of %i', (count, expected) => {
    const data = filesOfFirst(count)
    expect(archivesIn(data).map(([path]) => path)).toEqual(expected.map((_, index) => `en/feed/${index + 1}.xml`))
    expect(archivesIn(data).map(([, document]) => numbersIn(document))).toEqual(expected)
    for (const [path, document] of [...archivesIn(data), ['en/feed.xml', data.at('en/feed.xml')] as const]) {
      expect([path, atomBreaches(document)]).toEqual([path, []])
    }
  })

  it('leads from document to document, back from the feed and on from the first', () => {
    const data = filesOfFirst(120)
    const stepsOf = (path: string) => {
      const feed = parseXml(data.at(path))
      return ['prev-archive', 'next-archive', 'current'].map((rel) => linkOf(feed, rel)?.replace('https://coast.example/en/', ''))
    }
    expect(['feed.xml', 'feed/2.xml', 'feed/1.xml', 'feed/3.xml'].map((name) => stepsOf(`en/${name}`))).toEqual([
      ['feed/2.xml', undefined, undefined],
      ['feed/1.xml', 'feed/3.xml', 'feed.xml'],
      [undefined, 'feed/2.xml', 'feed.xml'],
      ['feed/2.xml', undefined, 'feed.xml'],
    ])
    const documents = ['en/feed.xml', 'en/feed/1.xml', 'en/feed/2.xml', 'en/feed/3.xml'].map((path) => parseXml(data.at(path)))
    expect(documents.map(isArchive)).toEqual([false, true, true, false])
    // They are documents of one feed.
    expect(new Set(documents.map((feed) => textOf(feed, 'id'))).size).toBe(1)
  })

  it('has no hub, since nothing new comes to it', () => {
    const data = dataFilesIn(plannedOf({ ...everything, site: { ...everything.site, hub: 'https://hub.example/' } }))
    expect(['en/feed.xml', 'en/feed/1.xml'].map((path) => linkOf(parseXml(data.at(path)), 'hub'))).toEqual([
      'https://hub.example/',
      undefined,
    ])
  })

  it('is of languages only', () => {
    const data = filesOfFirst(120)
    expect([...data.files.keys()].filter((path) => /feed\/\d/.test(path))).toHaveLength(3)
    expect(linkOf(parseXml(data.at('en/topics/rescue/feed.xml')), 'prev-archive')).toBeUndefined()
  })

  it('keeps the place of what was withdrawn', () => {
    const before = filesOfFirst(120)
    const after = filesOfFirst(120, new Set([7, 118]))
    const changed = archivesIn(before).filter(([path, document]) => after.at(path) !== document)
    expect(changed.map(([path]) => path)).toEqual(['en/feed/1.xml', 'en/feed/3.xml'])
    const first = after.at('en/feed/1.xml')
    expect(atomBreaches(first)).toEqual([])
    expect(tombstonesOf(parseXml(first)).map(({ attributes }) => attributes['ref'])).toEqual([
      'tag:coast.example,2026:en/releases/boat-007',
    ])
    expect(numbersIn(first)).toEqual(range(50, 1).filter((number) => number !== 7))
  })

  it('is whole, and never changes where it is full', () => {
    fc.assert(
      fc.property(fc.nat(MOST), fc.nat(70), fc.uniqueArray(fc.integer({ min: 1, max: MOST }), { maxLength: 60 }), (count, more, gone) => {
        const withdrawn = new Set(gone)
        const before = filesOfFirst(count, withdrawn)
        const after = filesOfFirst(Math.min(MOST, count + more), withdrawn)
        const full = archivesIn(before).filter(([, document]) => isArchive(parseXml(document)))
        expect(full).toHaveLength(Math.floor(count / 50))
        expect(full.filter(([path, document]) => after.at(path) !== document)).toEqual([])

        const walked = new Set<number>()
        let path: string | undefined = 'en/feed.xml'
        for (let steps = 0; path !== undefined && steps < 10; steps++) {
          for (const number of numbersIn(before.at(path))) walked.add(number)
          path = linkOf(parseXml(before.at(path)), 'prev-archive')?.replace('https://coast.example/', '')
        }
        expect([...walked].toSorted((a, b) => b - a)).toEqual(range(count, 1).filter((number) => !withdrawn.has(number)))
      }),
      { numRuns: 12, seed: 20260415 },
    )
  })
})

describe('an entry', () => {
  it('is made once for all documents that hold it', () => {
    const context = makePlanContext(everything, { strings: STRINGS, stylesheet: '', searchScript: '', searchStylesheet: 'p{}' }, [])
    const [one] = feedContent(context, { releases: all.slice(0, 5), withdrawn: [] }).entries
    const [same] = feedContent(context, { releases: all.slice(0, 1), withdrawn: [] }).entries
    expect(one).toBe(same)
  })
})
