import { realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { buildHere } from '../build-here.ts'
import { makeNewsroom } from '../make-newsroom.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { codeDigest } from '../../src/host/code-digest.ts'
import { lookApart } from '../../src/host/look-apart.ts'
import { readMemo } from '../../src/host/memo/open-memo.ts'

/** As many files as take a thread of their own, and few. */
it.each([
  [50_000, 'look'],
  [5_000, 'edit'],
  [5_000, 'look'],
  [10, 'edit'],
] as const)('a look at an output folder of %d files beside another %s sees what was touched', async (files, beside) => {
  vi.stubEnv('XDG_CACHE_HOME', temporaryFolder())
  const root = makeNewsroom()
  await buildHere({ root, now: '2026-04-15T12:00Z', memo: true })
  const out = realpathSync(join(root, 'dist'))
  const look = async () => {
    const memo = readMemo(root, out, codeDigest())
    if (!memo) throw new Error('Nothing is remembered.')
    const { begin, outputs, abandon } = lookApart(memo, out, 2, files)
    begin(beside)
    const answer = (await outputs()).isAsLeft
    abandon()
    memo.close()
    return answer
  }
  expect(await look()).toBe(true)
  writeFileSync(join(out, 'en/index.html'), 'Mine.')
  expect(await look()).toBe(false)
})
