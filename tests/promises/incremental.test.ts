import { readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
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
  it(
    'gives what a build from nothing gives, and writes what differs and nothing else',
    async () => {
      vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
      let [sites, refused, kept] = [0, 0, 0]
      await fc.assert(
        fc.asyncProperty(fc.array(edits, { minLength: 4, maxLength: 8, size: 'max' }), async (life) => {
          const folder = temporaryFolder()
          const newsroom = settle(folder)
          await buildInto(newsroom, newsroom.out, { memo: true })
          for (const step of life) {
            for (const { what, chance } of step) EDITS[what]?.(newsroom, chance)
            const before = lookAt(newsroom.out)
            const clean = join(folder, 'clean')
            const wanted = await buildInto(newsroom, clean, { memo: false, threads: 1 })
            const ran = await buildInto(newsroom, newsroom.out, { memo: true })
            const after = lookAt(newsroom.out)

            expect([ran.status, ran.stderr]).toEqual([wanted.status, wanted.stderr])
            const isSite = ran.status === 0
            const expected = isSite ? lookAt(clean) : before
            expect(differingFiles(bytesOf(after), bytesOf(expected)).slice(0, 5)).toEqual([])
            expect(touched(before, after)).toEqual(differing(before, after))
            if (isSite) sites++
            else refused++
            kept += after.size - differing(before, after).length

            const again = await buildInto(newsroom, newsroom.out, { memo: true })
            expect([again.status, again.stderr]).toEqual([ran.status, ran.stderr])
            expect(touched(after, lookAt(newsroom.out))).toEqual([])
            rmSync(clean, { recursive: true, force: true })
          }
          rmSync(folder, { recursive: true, force: true })
        }),
        runsOf(12, 400),
      )
      expect(sites).toBeGreaterThan(40)
      expect(refused).toBeGreaterThan(5)
      expect(kept).toBeGreaterThan(1000)
    },
    PATIENCE,
  )
})

/** How the newsroom is built into a folder. */
function buildInto({ root, now, baseUrl }: LivingNewsroom, out: string, how: Pick<BuildOptions, 'memo' | 'threads'>) {
  return buildHere({ root, out, now, baseUrl, ...how })
}

interface Seen {
  readonly stamp: string
  readonly bytes: string
}

/** Every file of a site: its bytes, and by what one sees whether it was written. */
function lookAt(folder: string): ReadonlyMap<string, Seen> {
  return new Map(
    filesIn(folder).map((file) => {
      const { ino, mtimeNs } = statSync(file, { bigint: true })
      return [relative(folder, file), { stamp: `${ino} ${mtimeNs}`, bytes: readFileSync(file, 'latin1') }]
    }),
  )
}

function bytesOf(site: ReadonlyMap<string, Seen>): ReadonlyMap<string, string> {
  return new Map([...site].map(([path, { bytes }]) => [path, bytes]))
}

type Site = ReadonlyMap<string, Seen>

function touched(before: Site, after: Site): readonly string[] {
  return [...after.keys()].filter((path) => before.get(path)?.stamp !== after.get(path)?.stamp)
}

function differing(before: Site, after: Site): readonly string[] {
  return [...after.keys()].filter((path) => before.get(path)?.bytes !== after.get(path)?.bytes)
}
