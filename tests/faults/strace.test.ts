import { spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { compileChildren } from './compile-child.ts'
import { AFTER, BEFORE, deadLinks } from './linked-sites.ts'
import { IS_DEEP, TIME_LIMIT } from './sample.ts'
import { listTree } from '../host/list-tree.ts'
import { putSite } from '../host/put-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* As kill.test.ts, but killed by the tracer at any call of the system itself, below Node. Takes minutes, and needs strace. */

const children = compileChildren()

vi.setConfig({ testTimeout: TIME_LIMIT })

const hasStrace = spawnSync('strace', ['-e', 'trace=none', 'true']).status === 0

if (IS_DEEP && !hasStrace) process.stderr.write('left out: kill -9 at a call of the system (strace is not here, or may not trace)\n')

describe.runIf(IS_DEEP && hasStrace)('kill -9 at a call of the system (only in a deep run, where strace is)', () => {
  it.each(['mkdir', 'openat', 'write', 'close', 'link', 'rename', 'unlink', 'rmdir'])(
    '%s leaves old or new files, and the next build repairs',
    async (call) => {
      const start = temporaryFolder({ CNAME: 'mine' })
      await putSite(start, BEFORE)
      const [before, clean] = [listTree(start), await cleanTree()]
      let killed = 0
      for (let at = 1; ; at += 1) {
        const out = copyOf(start)
        const { signal } = trace(call, at, out)
        if (signal !== 'SIGKILL') break
        killed += 1
        const live = Object.fromEntries(Object.entries(listTree(out)).filter(([path]) => !path.startsWith('.dateline-')))
        const odd = Object.keys({ ...before, ...live }).filter((path) => !isOldOrNew(live[path], before[path], clean[path]))
        expect(odd, `${call} ${at}`).toEqual([])
        expect(deadLinks(live), `${call} ${at}`).toEqual([])
        await putSite(out, AFTER)
        expect(listTree(out), `${call} ${at}`).toEqual(clean)
      }
      expect(killed).toBeGreaterThan(2)
    },
  )
})

/** Publishes under a tracer that kills the process as it makes a call for the n-th time on one of its threads. */
function trace(call: string, at: number, out: string) {
  const site = join(temporaryFolder(), 'site.json')
  writeFileSync(site, JSON.stringify(AFTER))
  const inject = ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:signal=KILL:when=${at}`]
  return spawnSync('strace', [...inject, process.execPath, join(children, 'publish-site.mjs'), out, site], { encoding: 'utf8' })
}

function isOldOrNew(live: string | undefined, before: string | undefined, after: string | undefined): boolean {
  return live === undefined ? before === undefined || after === undefined : live === before || live === after
}

async function cleanTree() {
  const out = temporaryFolder({ CNAME: 'mine' })
  await putSite(out, AFTER)
  return listTree(out)
}

function copyOf(folder: string): string {
  const copy = temporaryFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}
