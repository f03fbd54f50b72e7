import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { differingFiles } from './differing-files.ts'
import { filesIn } from './living-newsroom.ts'
import { TIME_LIMIT } from '../faults/sample.ts'
import { readTree } from '../read-tree.ts'
import { runDateline } from '../run-dateline.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { makeCorpus } from '../../bench/make-corpus.js'

/** Enough that sources and pages are shared among threads. */
const RELEASES = 210

describe('the number of threads', () => {
  it(
    'is in no byte, with a memo and without one',
    () => {
      const root = temporaryFolder()
      makeCorpus(root, RELEASES)
      const env = { XDG_CACHE_HOME: join(root, 'cache') }
      const build = (name: string, ...options: readonly string[]) => {
        const out = join(root, name)
        const { status, stderr, stdout } = runDateline(
          ['build', '--root', root, '--out', out, '--now', '2026-06-01T00:00Z', '--stats', ...options],
          env,
        )
        expect([status, stderr]).toEqual([0, ''])
        return { stdout, files: new Map(Object.entries(readTree(out))) }
      }
      const plain = build('plain', '--threads', '1', '--no-memo')
      expect(plain.files.size).toBeGreaterThan(RELEASES)
      const others = [build('two', '--threads', '2'), build('three', '--threads', '3', '--no-memo')]
      for (const { files } of others) expect(differingFiles(files, plain.files)).toEqual([])

      // Every page is made anew, of bodies that lie in the packs of several threads.
      const site = join(root, 'content/site.yaml')
      writeFileSync(site, readFileSync(site, 'utf8').replace('Bench Newsroom', 'Another Newsroom'))
      const [warm, cold] = [build('two', '--threads', '2'), build('plain', '--threads', '1', '--no-memo')]
      expect(warm.stdout).toContain(`${RELEASES} remembered`)
      expect(differingFiles(warm.files, cold.files)).toEqual([])

      // Where a pack is gone, all is done anew.
      for (const pack of packsIn(root)) rmSync(pack)
      writeFileSync(site, readFileSync(site, 'utf8').replace('Another Newsroom', 'Bench Newsroom'))
      expect(differingFiles(build('two', '--threads', '2').files, plain.files)).toEqual([])
    },
    TIME_LIMIT,
  )
})

function packsIn(root: string): readonly string[] {
  const packs = filesIn(join(root, '.dateline')).filter((file) => file.endsWith('.pack'))
  // One for each thread that compiled.
  expect(packs.length).toBeGreaterThan(1)
  return packs
}
