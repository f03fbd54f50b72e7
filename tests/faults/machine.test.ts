import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, type TestContext, vi } from 'vitest'
import { compileChildren } from './compile-child.ts'
import { AFTER, BEFORE } from './linked-sites.ts'
import { sampleTo, TIME_LIMIT } from './sample.ts'
import { listTree } from '../host/list-tree.ts'
import { putSite, type Files } from '../host/put-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/* The machine itself refuses: nothing here is made to fail but by the system. */

const children = compileChildren()

vi.setConfig({ testTimeout: TIME_LIMIT })

describe('a full disk', () => {
  it.for([
    { name: 'without room for bytes', used: usedBlocks, limit: (count: number) => `size=${count * 4}k` },
    { name: 'without room for names', used: usedNames, limit: (count: number) => `nr_inodes=${count}` },
  ])('$name leaves the site as it was, or has the whole of the new one', async ({ used, limit }, context) => {
    const disk = mountDisk(context)
    const outcomes: number[] = []
    for (const room of sampleTo(90, 10)) {
      const out = join(disk, String(room))
      await putSite(out, large(BEFORE))
      const before = listTree(out)
      remount(disk, limit(used(disk) + room - 1))
      const { status, stderr } = publish(out, large(AFTER))
      outcomes.push(status ?? -1)
      if (status !== 0) {
        expect(stderr).toMatch(/^Cannot write (to )?\S+: the disk is full\b/)
        expect(listTree(out), `room for ${room - 1}`).toEqual(before)
      }
      remount(disk, ROOMY)
      await putSite(out, large(AFTER))
      expect(listTree(out), `room for ${room - 1}`).toEqual(await cleanTree(large(AFTER)))
      rmSync(out, { recursive: true })
    }
    expect(new Set(outcomes)).toEqual(new Set([0, 3]))
  })
})

describe('an output folder that cannot be written', () => {
  it('on a file system that is read-only ends with 3', async (context) => {
    const disk = mountDisk(context)
    await putSite(disk, BEFORE)
    const before = listTree(disk)
    remount(disk, 'ro')
    const { status, stderr } = publish(disk, AFTER)
    expect(stderr).toBe(`Cannot write to ${disk}: the file system is read-only\n`)
    expect(status).toBe(3)
    remount(disk, 'rw')
    expect(listTree(disk)).toEqual(before)
  })

  it.each([
    { name: 'the folder', closed: '.', says: /^Cannot write to \S+: permission denied\n$/ },
    {
      name: 'a folder in it',
      closed: 'fr/news/2026',
      says: /^Cannot write fr\/news\/2026\/nouveau: permission denied. The site is as it was.\n$/,
    },
  ])('for want of permission ends with 3: $name', async ({ closed, says }) => {
    const out = temporaryFolder()
    await putSite(out, BEFORE)
    const before = listTree(out)
    spawnSync('chmod', ['-R', 'a+rwX', out])
    chmodSync(join(out, closed), 0o555)
    const { status, stderr } = publish(out, AFTER, { asNobody: true })
    chmodSync(join(out, closed), 0o755)
    expect(stderr).toMatch(says)
    expect(status).toBe(3)
    expect(listTree(out)).toEqual(before)
  })
})

describe.skipIf(process.platform === 'win32')('a limit of the process', () => {
  it.each([
    // The system takes the first part of the bytes and refuses the rest: a short write, then an error.
    {
      name: 'size of a file',
      limit: 'ulimit -f 4',
      env: {},
      says: /^Cannot write \S+: the file is larger than is allowed here. The site is as it was.\n$/,
    },
    {
      name: 'number of open files, from the start',
      limit: 'ulimit -n 200',
      env: { OPEN_ALL: 'before' },
      says: /^Cannot tell which process this is: too many files are open\n$/,
    },
    {
      name: 'number of open files, met halfway',
      limit: 'ulimit -n 200',
      env: { OPEN_ALL: 'between' },
      says: /^Cannot write \S+: too many files are open. The site is as it was.\n$/,
    },
  ])('on the $name ends with 3', async ({ limit, env, says }) => {
    const out = temporaryFolder()
    await putSite(out, large(BEFORE))
    const before = listTree(out)
    const { status, stderr } = publish(out, large(AFTER), { limit, env })
    expect(stderr).toMatch(says)
    expect(status).toBe(3)
    expect(listTree(out)).toEqual(before)
  })
})

interface Circumstances {
  readonly asNobody?: boolean
  readonly limit?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Publishes in a process of its own, as a user without rights, or under a limit. */
function publish(out: string, files: Files, { asNobody = false, limit = ':', env = {} }: Circumstances = {}) {
  const folder = temporaryFolder({ 'site.json': JSON.stringify(files) })
  for (const name of ['publish-site.mjs', 'package.json']) cpSync(join(children, name), join(folder, name))
  chmodSync(folder, 0o755)
  const command = `${limit}; exec "$0" "$@"`
  return spawnSync('sh', ['-c', command, process.execPath, join(folder, 'publish-site.mjs'), out, join(folder, 'site.json')], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    ...(asNobody && process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
  })
}

const ROOMY = 'size=8m,nr_inodes=10000'

/** A disk of its own, in memory; skips the test where none can be had. */
function mountDisk(context: TestContext): string {
  const disk = join(temporaryFolder(), 'disk')
  mkdirSync(disk)
  const { status, error, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', ROOMY, 'tmpfs', disk], { encoding: 'utf8' })
  if (status !== 0) {
    const note = `no disk can be mounted here: ${error?.message ?? stderr.trim()}`
    process.stderr.write(`left out: ${context.task.name} (${note})\n`)
    context.skip(note)
  }
  onTestFinished(() => void spawnSync('umount', [disk]))
  return disk
}

function remount(disk: string, options: string): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${options}`, disk], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

function usedBlocks(disk: string): number {
  const { blocks, bfree, bsize } = statfsSync(disk)
  return ((blocks - bfree) * bsize) / 4096
}

function usedNames(disk: string): number {
  const { files, ffree } = statfsSync(disk)
  return files - ffree
}

/** The same pages, each longer than a block of the disk. */
function large(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.repeat(30)]))
}

async function cleanTree(files: Files) {
  const out = temporaryFolder()
  await putSite(out, files)
  return listTree(out)
}
