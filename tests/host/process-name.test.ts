import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { stateOf, thisProcess } from '../../src/host/process-name.ts'

describe.runIf(process.platform === 'linux')('a process', () => {
  const self = thisProcess()

  it('is known under the same name at any time', () => {
    expect(thisProcess()).toEqual(self)
    expect(stateOf(self, self)).toBe('running')
  })

  it('has a name that can be a part of a file’s', () => {
    for (const part of Object.values(self)) expect(part).toMatch(/^[A-Za-z0-9.-]+$/)
    expect(Object.values(self).join('~').length).toBeLessThan(200)
  })

  it('is over when it has ended', () => {
    const { pid } = spawnSync('true')
    expect(stateOf({ ...self, pid: String(pid), start: '1' }, self)).toBe('over')
  })

  it('is over when it was killed and its parent has not yet taken notice', async () => {
    // The shell starts one that ends at once, and becomes one that never asks for it.
    const shell = spawn('sh', ['-c', 'sh -c "cat /proc/self/stat >/dev/null; exit 0" & echo $!; exec sleep 30'])
    onTestFinished(() => void shell.kill('SIGKILL'))
    const pid = await new Promise<string>((done) => shell.stdout.once('data', (text: Buffer) => done(String(text).trim())))
    await expect.poll(() => statOf(pid)[0]).toBe('Z')
    expect(stateOf({ ...self, pid, start: statOf(pid)[19] ?? '' }, self)).toBe('over')
  })

  it('is told apart from a later one with its number', () => {
    expect(stateOf({ ...self, start: String(Number(self.start) - 1) }, self)).toBe('over')
  })
})

describe('where the system tells neither starts nor spaces', () => {
  const bare = { ...thisProcess(), boot: '', space: '', start: '' }

  it.each([
    { name: 'of another machine', other: { ...bare, machine: '00000000' }, state: 'elsewhere' },
    { name: 'with a number that nobody has', other: { ...bare, pid: '4194305' }, state: 'over' },
  ])('a process $name is $state', ({ other, state }) => {
    expect(stateOf(other, bare)).toBe(state)
  })
})

/** The fields of /proc/<pid>/stat from the third on, which is the state. */
function statOf(pid: string): readonly string[] {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')
}
