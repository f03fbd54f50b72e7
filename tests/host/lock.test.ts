import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { putSite } from './put-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { lockOutput } from '../../src/host/lock.ts'
import { MachineError } from '../../src/host/machine-error.ts'
import { thisProcess, type ProcessName } from '../../src/host/process-name.ts'

describe('the lock of an output folder', () => {
  it('is in the folder, closed to others, and gone when it is released', () => {
    const out = temporaryFolder({ CNAME: 'x' })
    const lock = lockOutput(out)
    expect(readdirSync(out)).toHaveLength(2)
    expect(statSync(lock.staging).mode & 0o777).toBe(0o700)
    writeFileSync(join(lock.staging, '0'), 'staged')
    lock.release()
    expect(readdirSync(out)).toEqual(['CNAME'])
  })

  it('makes the folder, and takes it away again when nothing came into it', () => {
    const root = temporaryFolder()
    lockOutput(join(root, 'a/b/dist')).release()
    expect(readdirSync(root)).toEqual([])
    mkdirSync(join(root, 'dist'))
    lockOutput(join(root, 'dist')).release()
    expect(readdirSync(root)).toEqual(['dist'])
  })

  it('is one for a folder and a link to it', () => {
    const root = temporaryFolder({ 'site/CNAME': 'x' })
    symlinkSync(join(root, 'site'), join(root, 'dist'))
    const lock = lockOutput(join(root, 'dist'))
    expect(lock.out).toBe(join(root, 'site'))
    expect(() => lockOutput(join(root, 'site'))).toThrow('already')
    lock.release()
  })

  it('is one for each output: a root builds into two', () => {
    const [a, b] = [lockOutput(temporaryFolder()), lockOutput(temporaryFolder())]
    a.confirm()
    b.confirm()
  })

  it('tells when it is gone', () => {
    const lock = lockOutput(temporaryFolder())
    lock.release()
    expect(() => lock.confirm()).toThrow(MachineError)
  })
})

const here = thisProcess()
const parent = { ...here, pid: String(process.ppid), start: '1' }
const ELSEWHERE: ProcessName = { ...here, host: 'other', machine: '00000000', boot: '0123456789abcdef' }
const HOUR = 60 * 60

describe.runIf(process.platform === 'linux')('the lock of another', () => {
  it.each<{ name: string; owner: ProcessName; silent?: number }>([
    { name: 'a process that is over', owner: { ...here, pid: '4194305', start: '77' } },
    { name: 'a process whose number another has now', owner: parent },
    { name: 'a process from before a restart of the machine', owner: { ...here, pid: String(process.ppid), boot: '0123456789abcdef' } },
    { name: 'a process on another machine, silent for more than an hour', owner: ELSEWHERE, silent: HOUR + 60 },
    { name: 'a process in another container, silent for more than an hour', owner: { ...here, space: '1' }, silent: HOUR + 60 },
  ])('is taken over: $name', ({ owner, silent }) => {
    const out = temporaryFolder()
    signOf(out, owner, silent)
    const lock = lockOutput(out)
    expect(readdirSync(out).map((name) => join(out, name))).toEqual([lock.staging])
    expect(readdirSync(lock.staging)).toEqual([])
  })

  it.each<{ name: string; owner: ProcessName; silent?: number }>([
    { name: 'a process that runs', owner: { ...here, pid: String(process.ppid), start: startOf(process.ppid) } },
    {
      name: 'a process that runs, however silent',
      owner: { ...here, pid: String(process.ppid), start: startOf(process.ppid) },
      silent: 9 * HOUR,
    },
    { name: 'a process on another machine', owner: ELSEWHERE, silent: HOUR - 60 },
    { name: 'a process on another machine whose clock is ahead', owner: ELSEWHERE, silent: -9 * HOUR },
    { name: 'a process in another container', owner: { ...here, space: '1' } },
  ])('is respected: $name', async ({ owner, silent }) => {
    const out = temporaryFolder()
    const sign = signOf(out, owner, silent)
    await expect(putSite(out, { 'index.html': 'x' })).rejects.toThrow(
      `Another build is writing to ${out}: process ${owner.pid} on ${owner.host}.`,
    )
    await expect(putSite(out, { 'index.html': 'x' })).rejects.toThrow(`remove ${sign}`)
    expect(readdirSync(out).map((name) => join(out, name))).toEqual([sign])
  })

  it('is no lock under a name that tells nobody: it is somebody else’s', async () => {
    const out = temporaryFolder({ '.dateline-build~': 'a file', '.dateline-build~x/mine': 'a folder' })
    await putSite(out, { 'index.html': 'x' })
    expect(readdirSync(out).toSorted()).toEqual(['.dateline-build~', '.dateline-build~x', '.well-known', 'index.html'])
  })
})

/** The lock of a process, made `silent` seconds ago. */
function signOf(out: string, { host, machine, boot, space, pid, start }: ProcessName, silent = 0): string {
  const sign = join(out, `.dateline-build~${[host, machine, boot, space, pid, start].join('~')}`)
  mkdirSync(sign)
  writeFileSync(join(sign, '0'), 'staged by the other')
  // The file system's present, which is what counts.
  const moment = statSync(sign).mtimeMs / 1000 - silent
  utimesSync(sign, moment, moment)
  return sign
}

function startOf(pid: number): string {
  // The 22nd field of /proc/<pid>/stat; the second may hold blanks, within brackets.
  return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[19] ?? ''
}
