import * as fc from 'fast-check'
import { cpSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { compileChildren } from './compile-child.ts'
import { AFTER, BEFORE, deadLinks, LATER } from './linked-sites.ts'
import { countChanges, publishFaulty } from './run-faulty.ts'
import { IS_DEEP, sampleTo, TIME_LIMIT } from './sample.ts'
import { listTree } from '../host/list-tree.ts'
import { putSite, type Files } from '../host/put-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/*
 * A build is killed at any of its writes: each file is the old or the new one, nobody finds a dead link, and the next build,
 * of the same or of another site, gives what a build from nothing gives.
 */

const children = compileChildren()

vi.setConfig({ testTimeout: TIME_LIMIT })

const CASES: readonly { readonly name: string; readonly from: Files | undefined; readonly to: Files; readonly isLinked: boolean }[] = [
  { name: 'the first build', from: undefined, to: AFTER, isLinked: false },
  { name: 'a build that changes much', from: BEFORE, to: AFTER, isLinked: true },
  { name: 'a build that makes files folders and folders files', from: BEFORE, to: LATER, isLinked: false },
  { name: 'a build that changes nothing', from: BEFORE, to: BEFORE, isLinked: true },
]

describe.each(CASES)('kill -9 during $name', ({ from, to, isLinked }) => {
  it.each(['kill', 'kill-inside'] as const)('at any write (%s) leaves old or new files, and the next build repairs', async (kind) => {
    const start = temporaryFolder({ CNAME: 'mine' })
    if (from) await putSite(start, from)
    const [before, clean] = [listTree(start), { same: await cleanTree(to), other: await cleanTree(LATER) }]
    const copy = () => copyOf(start)
    const count = await countIn(copy(), to)
    expect(count).toBeGreaterThan(2)

    for (const at of sampleTo(count, 5)) {
      const out = copy()
      expect(publishFaulty(children, out, to, { kind, at, under: out }).signal, `write ${at}`).toBe('SIGKILL')

      const live = withoutWorkings(listTree(out))
      expect(neitherOldNorNew(live, before, clean.same), `write ${at}`).toEqual([])
      if (isLinked) expect(deadLinks(live), `write ${at}`).toEqual([])

      const again = copyOf(out)
      expect((await putSite(again, LATER)).foreign, `write ${at}`).toEqual(['CNAME'])
      expect(listTree(again), `write ${at}`).toEqual(clean.other)
      expect((await putSite(out, to)).foreign, `write ${at}`).toEqual(['CNAME'])
      expect(listTree(out), `write ${at}`).toEqual(clean.same)
    }
  })

  async function countIn(out: string, files: Files) {
    return countChanges(out, (fault) => publishFaulty(children, out, files, fault))
  }
})

describe('builds that are killed again and again', () => {
  const build = fc.record({
    site: fc.constantFrom(BEFORE, AFTER, LATER),
    at: fc.integer({ min: 1, max: 60 }),
    kind: fc.constantFrom('kill' as const, 'kill-inside' as const),
  })

  it('leave nothing that the build which comes through does not clear', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(build, { minLength: 2, maxLength: 4 }), fc.constantFrom(BEFORE, AFTER, LATER), async (killed, last) => {
        const out = temporaryFolder({ CNAME: 'mine' })
        for (const { site, at, kind } of killed) publishFaulty(children, out, site, { kind, at, under: out })
        expect((await putSite(out, last)).foreign).toEqual(['CNAME'])
        expect(listTree(out)).toEqual(await cleanTree(last))
      }),
      {
        seed: 20261124,
        numRuns: IS_DEEP ? 200 : 4,
        // The second dies long before it puts anything in place: what it was told by the first must not die with it.
        examples: [
          [
            [
              { site: AFTER, at: 34, kind: 'kill' },
              { site: LATER, at: 8, kind: 'kill' },
            ],
            BEFORE,
          ],
        ],
      },
    )
  })
})

function copyOf(folder: string): string {
  const copy = temporaryFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}

async function cleanTree(files: Files) {
  const out = temporaryFolder({ CNAME: 'mine' })
  await putSite(out, files)
  return listTree(out)
}

type Tree = ReturnType<typeof listTree>

/** What a reader can ask for: all but the workings of a build. */
function withoutWorkings(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith('.dateline-')))
}

/** Files that are neither as before nor as after, and files of both that are not there. */
function neitherOldNorNew(live: Tree, before: Tree, after: Tree): readonly string[] {
  const paths = new Set([...Object.keys(live), ...Object.keys(before)]).keys()
  return [...paths].filter((path) => {
    const now = live[path]
    return now === undefined ? before[path] !== undefined && after[path] !== undefined : now !== before[path] && now !== after[path]
  })
}
