import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleSite } from '../assemble-site.ts'
import { numberedReleases } from '../numbered-releases.ts'
import { decidedOf, planOf, plannedOf, type Planned } from '../plan-of.ts'
import { fileOf } from '../../src/plan/routes.ts'
import type { Artifact } from '../../src/model/artifact.ts'
import type { ReleaseList } from '../../src/model/view/parts.ts'

/*
 * Page n of a list holds the items (n-1)*perPage+1 to n*perPage counted from the oldest, newest first, and exists when
 * full (page 1 always). The list's own address shows the newest, without a gap to the last numbered page but one.
 */

const MOST = 40

const LATER = '2026-12-31T00:00Z'

const everything = assembleSite({ files: numberedReleases(MOST), now: LATER }).value

/** The newsroom when only the first so many of its releases were there. */
const planFirst = (count: number, perPage: number): Planned =>
  plannedOf({
    ...everything,
    // Digests are no lists, and as many as days.
    site: { ...everything.site, perPage, digest: undefined },
    editions: everything.editions.map((edition) => ({ ...edition, releases: edition.releases.slice(edition.releases.length - count) })),
  })

const numbersOf = ({ items }: ReleaseList) => items.map(({ title }) => Number(title.slice(-3)))

const LISTS = ['en/news/', 'en/topics/rescue/', 'en/regions/coast/']

describe('a list with three to a page', () => {
  it.each<readonly [count: number, own: readonly number[], pages: readonly (readonly number[])[]]>([
    [0, [], [[]]],
    [1, [1], [[1]]],
    [2, [2, 1], [[2, 1]]],
    [3, [3, 2, 1], [[3, 2, 1]]],
    [4, [4, 3, 2, 1], [[3, 2, 1]]],
    [5, [5, 4, 3, 2, 1], [[3, 2, 1]]],
    [
      6,
      [6, 5, 4],
      [
        [3, 2, 1],
        [6, 5, 4],
      ],
    ],
    [
      7,
      [7, 6, 5, 4],
      [
        [3, 2, 1],
        [6, 5, 4],
      ],
    ],
    [
      8,
      [8, 7, 6, 5, 4],
      [
        [3, 2, 1],
        [6, 5, 4],
      ],
    ],
    [
      9,
      [9, 8, 7],
      [
        [3, 2, 1],
        [6, 5, 4],
        [9, 8, 7],
      ],
    ],
  ])('of %i', (count, own, pages) => {
    const plan = planFirst(count, 3)
    for (const list of LISTS) {
      expect(numbersOf(plan.listAt(`${list}index.html`))).toEqual(own)
      expect(plan.files.filter((path) => path.startsWith(`${list}page/`))).toEqual(
        pages.map((_, index) => `${list}page/${index + 1}/index.html`),
      )
      expect(pages.map((_, index) => numbersOf(plan.listAt(`${list}page/${index + 1}/index.html`)))).toEqual(pages)
    }
  })

  it('of seven leads from page to page', () => {
    const plan = planFirst(7, 3)
    const linksOf = (path: string) => {
      const { number, older, newest } = plan.listAt(path)
      return { number, older, newest }
    }
    expect(linksOf('en/news/index.html')).toEqual({ number: undefined, older: '/en/news/page/1/', newest: undefined })
    expect(linksOf('en/news/page/2/index.html')).toEqual({ number: 2, older: '/en/news/page/1/', newest: '/en/news/' })
    expect(linksOf('en/news/page/1/index.html')).toEqual({ number: 1, older: undefined, newest: '/en/news/' })
  })

  it.each(['en/archive/2026/', 'en/archive/2026/01/'])('is paged in the archive as well: %s', (list) => {
    const plan = planFirst(7, 3)
    expect(numbersOf(plan.listAt(`${list}index.html`))).toEqual([7, 6, 5, 4])
    expect(numbersOf(plan.listAt(`${list}page/1/index.html`))).toEqual([3, 2, 1])
  })
})

const sizes = { count: fc.integer({ min: 0, max: MOST }), perPage: fc.integer({ min: 1, max: 7 }) }

describe('any list', () => {
  it('leads from its own address to every release, once, newest first', () => {
    fc.assert(
      fc.property(sizes.count, sizes.perPage, (count, perPage) => {
        const plan = planFirst(count, perPage)
        for (const list of LISTS) {
          const walked: number[] = []
          let address: string | undefined = `/${list}`
          for (let steps = 0; address !== undefined && steps <= MOST; steps++) {
            const page: ReleaseList = plan.listAt(fileOf(address))
            walked.push(...numbersOf(page))
            address = page.older
          }
          expect(walked).toEqual(Array.from({ length: count }, (_, index) => count - index))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('shows a page of the newest at least, where there are so many', () => {
    fc.assert(
      fc.property(sizes.count, sizes.perPage, (count, perPage) => {
        const { items } = planFirst(count, perPage).listAt('en/news/index.html')
        expect(items.length).toBeGreaterThanOrEqual(Math.min(count, perPage))
        expect(items.length).toBeLessThan(2 * perPage)
      }),
      { numRuns: 60 },
    )
  })

  it('never changes a page that is full', () => {
    fc.assert(
      fc.property(sizes.count, fc.integer({ min: 0, max: 15 }), sizes.perPage, (count, more, perPage) => {
        const before = planFirst(count, perPage).artifacts
        const after = new Map(planFirst(Math.min(MOST, count + more), perPage).artifacts.map((one) => [one.path, one]))
        const full = before.filter((one) => /page\/\d+\/index\.html$/.test(one.path) && itemsOf(one) === perPage)
        expect(full.length > 0).toBe(count >= perPage)
        const later = full.flatMap(({ path }) => after.get(path) ?? [])
        expect(decidedOf(later)).toEqual(decidedOf(full))
      }),
      { numRuns: 40 },
    )
  })
})

describe('no page', () => {
  it('shows how many releases there are', () => {
    const count = 37
    const { artifacts } = planOf({ files: numberedReleases(count), now: LATER })
    const texts = artifacts.flatMap((artifact) => (artifact.kind === 'page' ? [JSON.stringify(artifact.make())] : []))
    // Titles count from 001, and a number of a page or day is less.
    expect(texts.filter((text) => /(?<![\w.])37(?!\w)/.test(text))).toEqual([])
    expect(texts.length).toBeGreaterThan(60)
  })

  it('is made of a list that it does not show', () => {
    const { artifacts } = planOf({ files: numberedReleases(2) })
    const lists = artifacts.flatMap((artifact) => listIn(artifact) ?? [])
    expect(new Set(lists.flatMap((list) => Object.keys(list)))).toEqual(new Set(['items', 'number', 'older', 'newest']))
  })
})

function listIn(artifact: Artifact) {
  const view = artifact.kind === 'page' ? artifact.make().view : undefined
  return view && 'list' in view ? view.list : undefined
}

function itemsOf(artifact: Artifact): number | undefined {
  return listIn(artifact)?.items.length
}
