import { readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { differingFiles } from './differing-files.ts'
import { PATIENCE, runsOf } from './fast-check-runs.ts'
import { EDITS, filesIn, settle, type LivingNewsroom } from './living-newsroom.ts'
import { buildHere } from '../build-here.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { BuildOptions } from '../../src/cli/build-options.ts'

const edit = fc.record({ what: fc.constantFrom(...Object.keys(EDITS)), chance: fc.nat(9999) })

/** What is done between two builds. */
const edits = fc.array(edit, { minLength: 1, maxLength: 2 })

describe('a build after other builds', () => {
  beforeEach(() => {
    vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
  })

  it(
    'gives what a build from nothing gives, and writes what differs and nothing else',
    async () => {
      const seen: Step[] = []
      await fc.assert(
        fc.asyncProperty(fc.array(edits, { minLength: 4, maxLength: 8, size: 'max' }), async (life) => {
          seen.push(...(await live(life)))
        }),
        runsOf(6, 300),
      )
      // Some must be sites and some not, and of the sites most files must stay.
      const sites = seen.filter(({ isSite }) => isSite)
      expect(sites.length).toBeGreaterThan(12)
      expect(seen.length - sites.length).toBeGreaterThan(2)
      expect(sites.filter(({ written, kept }) => written > 0 && written < kept).length).toBeGreaterThan(5)
    },
    PATIENCE,
  )

  it(
    'does so where words are edited, without looking at what does not show them',
    async () => {
      const seen: Step[] = []
      const words = fc.record({ what: fc.constantFrom(...WORDS), chance: fc.nat(9999) })
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(words, { minLength: 1, maxLength: 2 }), { minLength: 5, maxLength: 5 }), async (life) => {
          seen.push(...(await live(life, 70)))
        }),
        runsOf(2, 150),
      )
      expect(seen.filter(({ isRevision, written }) => isRevision && written > 0).length).toBeGreaterThan(0)
    },
    PATIENCE,
  )

  it.each<readonly [name: string, life: readonly (readonly Edited[])[]]>([
    ['what was refused is refused again and again', [[{ what: 'a source is broken', chance: 3 }], ...several('nothing is done', 3)]],
    [
      'a template is edited that no view tells of',
      [[{ what: 'the theme is edited', chance: 1 }], [{ what: 'the theme is edited', chance: 3 }]],
    ],
    ['everything lifts', several('time goes by', 4)],
    ['the address of the site changes and changes back', several('the base address is another', 2)],
    [
      'all of it is put there anew, as by a checkout and a cache',
      [
        [],
        [{ what: 'a headline is edited', chance: 5 }],
        [{ what: 'a file of the site is edited by hand', chance: 4 }],
        [{ what: 'a release is added', chance: 1 }],
        [{ what: 'the theme is edited', chance: 1 }],
        [{ what: 'time goes by', chance: 0 }],
      ].map((edited) => [{ what: 'all of it is put there anew', chance: 0 }, ...edited]),
    ],
  ])('does so where %s', async (_, life) => {
    expect(await live(life)).toHaveLength(life.length)
  })
})

/** Edits of words, for the most part. A body may get other links with them, and many sources are not out. */
const WORDS = ['a headline is edited', 'a headline is edited', 'a body is edited', 'a source is written anew, as it is']

interface Edited {
  readonly what: string
  readonly chance: number
}

function several(what: string, count: number): readonly (readonly Edited[])[] {
  return Array.from({ length: count }, () => [{ what, chance: 0 }])
}

/** What became of the files of a site. */
interface Step {
  readonly isSite: boolean
  /** Whether the site was not planned anew. */
  readonly isRevision: boolean
  readonly written: number
  readonly kept: number
}

/**
 * Builds a newsroom after each of several edits, and holds that against what a build from nothing gives. `pause` is how long after an
 * edit, in milliseconds: what was written just now is not known again.
 */
async function live(life: readonly (readonly Edited[])[], pause = 0): Promise<readonly Step[]> {
  const folder = temporaryFolder()
  const newsroom = settle(folder)
  await sleep(pause)
  await buildInto(newsroom, newsroom.out, { memo: true })
  const steps: Step[] = []
  for (const step of life) {
    for (const { what, chance } of step) EDITS[what]?.(newsroom, chance)
    await sleep(pause)
    const before = lookAt(newsroom.out)
    const clean = join(folder, 'clean')
    const wanted = await buildInto(newsroom, clean, { memo: false, threads: 1 })
    const ran = await buildInto(newsroom, newsroom.out, { memo: true, stats: true })
    const after = lookAt(newsroom.out)

    expect([ran.status, ran.stderr]).toEqual([wanted.status, wanted.stderr])
    const isSite = ran.status === 0
    expect(differingFiles(bytesOf(after), bytesOf(isSite ? lookAt(clean) : before)).slice(0, 5)).toEqual([])
    const written = differing(before, after)
    expect(touched(before, after)).toEqual(written)
    steps.push({
      isSite,
      isRevision: ran.stdout.includes('compile and decide'),
      written: written.length,
      kept: after.size - written.length,
    })

    const again = await buildInto(newsroom, newsroom.out, { memo: true })
    expect([again.status, again.stderr]).toEqual([ran.status, ran.stderr])
    expect(touched(after, lookAt(newsroom.out))).toEqual([])
    rmSync(clean, { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
  return steps
}

/** How the newsroom is built into a folder. */
function buildInto({ root, now, baseUrl }: LivingNewsroom, out: string, how: Pick<BuildOptions, 'memo' | 'stats' | 'threads'>) {
  return buildHere({ root, out, now, baseUrl, ...how })
}

type Site = ReadonlyMap<string, Seen>

interface Seen {
  readonly stamp: string
  readonly bytes: string
}

/** Every file of a site: its bytes, and by what one sees whether it was written. */
function lookAt(folder: string): Site {
  return new Map(
    filesIn(folder).map((file) => {
      const { ino, mtimeNs } = statSync(file, { bigint: true })
      return [relative(folder, file), { stamp: `${ino} ${mtimeNs}`, bytes: readFileSync(file, 'latin1') }]
    }),
  )
}

function bytesOf(site: Site): ReadonlyMap<string, string> {
  return new Map([...site].map(([path, { bytes }]) => [path, bytes]))
}

function touched(before: Site, after: Site): readonly string[] {
  return [...after.keys()].filter((path) => before.get(path)?.stamp !== after.get(path)?.stamp)
}

function differing(before: Site, after: Site): readonly string[] {
  return [...after.keys()].filter((path) => before.get(path)?.bytes !== after.get(path)?.bytes)
}
