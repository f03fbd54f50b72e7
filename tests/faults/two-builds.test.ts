import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { compileChildren } from './compile-child.ts'
import { IS_DEEP, TIME_LIMIT } from './sample.ts'
import { listTree } from '../host/list-tree.ts'
import { makeNewsroom } from '../make-newsroom.ts'
import { REPOSITORY, runDateline } from '../run-dateline.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* Two builds at the same time. The first is really stopped in its middle, so that the second certainly meets it. */

const children = compileChildren()

vi.setConfig({ testTimeout: TIME_LIMIT })

const NOW = ['--now', '2026-11-24T12:00Z']

describe.runIf(process.platform === 'linux')('a second build', () => {
  it('into the same folder is refused, tells by whom, and disturbs nothing', async () => {
    const root = makeNewsroom()
    const out = join(root, 'dist')
    const first = await startAndStop(root, out)
    const before = listTree(out)

    const second = runDateline(['build', '--root', makeNewsroom(), '--out', out, ...NOW])
    expect(second.stderr).toMatch(new RegExp(`^dateline: Another build is writing to ${out}: process ${first.pid} on `))
    expect(second.status).toBe(3)
    expect(second.stdout).toBe('')
    expect(listTree(out)).toEqual(before)

    first.kill('SIGCONT')
    expect(await endOf(first)).toBe(0)
    expect(runDateline(['build', '--root', root, ...NOW]).stdout).toContain(': 0 files written, 0 removed,')
    expect(Object.keys(listTree(out)).filter((path) => path.startsWith('.dateline'))).toEqual([])
  })

  it('takes over from one that was killed', async () => {
    const root = makeNewsroom()
    const out = join(root, 'dist')
    const first = await startAndStop(root, out)
    first.kill('SIGKILL')
    await endOf(first)
    expect(Object.keys(listTree(out)).some((path) => path.startsWith('.dateline-build'))).toBe(true)

    expect(runDateline(['build', '--root', root, ...NOW]).status).toBe(0)
    const clean = temporaryFolder()
    runDateline(['build', '--root', root, '--out', clean, ...NOW])
    expect(listTree(out)).toEqual(listTree(clean))
  })

  it('of the same root into another folder goes on', async () => {
    const root = makeNewsroom()
    const [out, other] = [join(root, 'dist'), temporaryFolder()]
    const first = await startAndStop(root, out)
    expect(runDateline(['build', '--root', root, '--out', other, ...NOW]).status).toBe(0)
    first.kill('SIGCONT')
    expect(await endOf(first)).toBe(0)
    expect(listTree(out)).toEqual(listTree(other))
  })

  it('of a check goes on: it makes no site', async () => {
    const root = makeNewsroom()
    const first = await startAndStop(root, join(root, 'dist'))
    expect(runDateline(['check', '--root', root, ...NOW]).status).toBe(0)
    first.kill('SIGCONT')
    expect(await endOf(first)).toBe(0)
  })
})

describe('many builds', () => {
  it('never hold a folder at the same time', async () => {
    const [out, log] = [temporaryFolder(), join(temporaryFolder(), 'log')]
    const [processes, times] = IS_DEEP ? [8, 100] : [4, 12]
    const started = Array.from({ length: processes }, () =>
      spawn(process.execPath, [join(children, 'hold-lock.mjs'), out, log, String(times)], { stdio: 'inherit' }),
    )
    expect(await Promise.all(started.map(endOf))).toEqual(started.map(() => 0))

    const notes = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('refused'))
    const comings = notes.filter((_, index) => index % 2 === 0)
    const goings = notes.filter((_, index) => index % 2 === 1)
    expect(comings.length).toBeGreaterThan(times / 2)
    expect(comings.every((line) => line.startsWith('in '))).toBe(true)
    expect(goings).toEqual(comings.map((line) => line.replace('in', 'out')))
    expect(listTree(out)).toEqual({})
  })
})

/** Starts a build that stops in the middle of its writing. */
async function startAndStop(root: string, out: string): Promise<ChildProcess> {
  const fault = { kind: 'stop', at: 20, under: out }
  const child = spawn(
    process.execPath,
    [
      '--import',
      join(children, 'break-files.mjs'),
      `${REPOSITORY}lib/dateline.js`,
      'build',
      '--root',
      root,
      '--out',
      out,
      '--no-search',
      ...NOW,
    ],
    { env: { ...process.env, FAULT: JSON.stringify(fault) }, stdio: 'ignore' },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  await expect.poll(() => /\) (\w)/.exec(readFileSync(`/proc/${child.pid}/stat`, 'utf8'))?.[1], { timeout: 20_000 }).toBe('T')
  return child
}

async function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  return new Promise((done) => child.once('exit', done))
}
