import { lstatSync, mkdirSync, readdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { MachineError, trying } from './machine-error.ts'
import { stateOf, thisProcess, type ProcessName } from './process-name.ts'

/** An output folder that this build alone may change. */
export interface OutputLock {
  /** The folder itself, where a link was named. */
  readonly out: string
  /** Holds what is not published yet; in `out`, and so on its file system, so that a rename puts a file in place whole. */
  readonly staging: string
  /** Throws where the lock is gone: another build took it, or somebody removed it. */
  readonly confirm: () => void
  /** Removes the lock with what is staged, and the output folder if it was made for the lock and nothing came into it. */
  readonly release: () => void
}

const PREFIX = '.dateline-build~'

/** How long a build may be silent where nobody can see whether it still runs, in milliseconds. */
const SILENCE = 60 * 60 * 1000

/**
 * Takes an output folder for one build. The lock is in the folder that will change: two roots cannot build into one folder, and
 * one root can build into two. It is a folder itself, so that it is there or not there and never half; its name says
 * whose it is and is never used again, so that nobody removes another's by mistake; and what a killed build had staged is in it,
 * for the next to clear.
 *
 * Who wants the output puts up a sign, then looks round, and takes the sign down again where another's may be alive.
 * Of any two, the later to look sees the other: never do both go on.
 */
export function lockOutput(place: string): OutputLock {
  const made = trying(`Cannot write to ${place}`, () => mkdirSync(place, { recursive: true }))
  const out = trying(`Cannot write to ${place}`, () => realpathSync(place))
  const self = thisProcess()
  const staging = join(out, signOf(self))
  for (let attempts = 1; ; attempts += 1) {
    putUp(staging, place)
    const others = trying(`Cannot read ${place}`, () => othersIn(out, staging, self))
    const rival = others.find(({ mayLive }) => mayLive)
    if (!rival) {
      for (const { folder } of others) removeTree(folder)
      break
    }
    removeTree(staging)
    // The other may just have come, seen this sign, and left.
    if (attempts === 3) throw new MachineError(refusal(place, rival))
    pause(20 + Math.random() * 100)
  }
  return {
    out,
    staging,
    confirm() {
      if (!isFolder(staging)) throw new MachineError(`Another build has taken over ${place}, or its lock ${staging} was removed.`)
    },
    release() {
      removeTree(staging)
      if (made !== undefined) removeEmpty(resolve(place), resolve(made))
    },
  }
}

/** Whether a name in an output folder is a lock. */
export function isLock(name: string): boolean {
  return name.startsWith(PREFIX)
}

function putUp(sign: string, place: string): void {
  // A lock of this very process is there already: two builds in one program.
  if (isFolder(sign)) throw new MachineError(`This program is building ${place} already.`)
  // What is not published yet is nobody's to read.
  trying(`Cannot write to ${place}`, () => mkdirSync(sign, { mode: 0o700 }))
}

interface Other {
  readonly folder: string
  readonly owner: ProcessName
  readonly mayLive: boolean
}

function othersIn(out: string, staging: string, self: ProcessName): readonly Other[] {
  const present = lstatSync(staging).mtimeMs
  return readdirSync(out).flatMap((name): readonly Other[] => {
    const owner = ownerOf(name)
    const folder = join(out, name)
    const stats = folder === staging ? undefined : lstatSync(folder, { throwIfNoEntry: false })
    if (!owner || !stats?.isDirectory()) return []
    const state = stateOf(owner, self)
    // Both moments are told by the file system, so that it does not matter how the clocks of two machines differ.
    const isSilent = present - stats.mtimeMs > SILENCE
    return [{ folder, owner, mayLive: state === 'running' || (state === 'elsewhere' && !isSilent) }]
  })
}

function refusal(place: string, { folder, owner }: Other): string {
  return (
    `Another build is writing to ${place}: process ${owner.pid} on ${owner.host}. ` +
    `Wait until it is done. If it is certain that it no longer runs, remove ${folder}.`
  )
}

function signOf({ host, machine, boot, space, pid, start }: ProcessName): string {
  return PREFIX + [host, machine, boot, space, pid, start].join('~')
}

function ownerOf(name: string): ProcessName | undefined {
  const parts = isLock(name) ? name.slice(PREFIX.length).split('~') : []
  const [host, machine, boot, space, pid, start] = parts
  if (!host || !machine || boot === undefined || space === undefined || !pid || start === undefined) return undefined
  return { host, machine, boot, space, pid, start }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** What cannot be removed is left to the next build. */
function removeTree(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {}
}

function removeEmpty(folder: string, last: string): void {
  try {
    rmdirSync(folder)
  } catch {
    return
  }
  if (folder !== last && folder !== dirname(folder)) removeEmpty(dirname(folder), last)
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
