import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../temporary-folder.ts'
import { openMemo } from '../../../src/host/memo/open-memo.ts'
import { NO_STAMPS } from '../../../src/host/memo/stamp-table.ts'

describe('the size of a memo', () => {
  beforeEach(() => {
    vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
  })

  it('is bounded, however often things change', () => {
    const root = temporaryFolder()
    const sizes: number[] = []
    let beginnings = 0
    for (let build = 0; build < 100; build++) {
      const { isNew, folder } = remember(root, build)
      if (isNew) beginnings++
      sizes.push(sizeOf(folder))
      // Whatever a build leaves behind, the next one clears.
      expect(readdirSync(folder).length).toBe(14)
    }
    // A memo is begun anew when its bodies have grown by 16 MB and twice of what they were.
    expect(Math.max(...sizes)).toBeLessThan(21_000_000)
    expect(beginnings).toBeGreaterThan(1)
    expect(beginnings).toBeLessThan(10)
  })
})

/** What a build remembers in which half of a thousand sources are edited: 2 KB about each, and a large body. */
function remember(root: string, build: number) {
  const memo = openMemo(root, join(root, 'dist'), 'code')
  const isNew = memo.answers.get('source 0') === undefined
  for (let source = isNew ? 0 : build % 2; source < 1000; source += isNew ? 1 : 2) {
    memo.answers.set(`source ${source}`, `${build} ${'x'.repeat(400)}`)
    memo.files.set(`source ${source}`, { digest: String(build) })
    memo.made.set(`page ${source}`, { key: String(build), view: '', digest: '' })
  }
  memo.bodies.put('y'.repeat(400_000))
  memo.commit({ inputs: NO_STAMPS, outputs: NO_STAMPS, last: undefined })
  memo.close()
  return { isNew, folder: memo.folder }
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}
