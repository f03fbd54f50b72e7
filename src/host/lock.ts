import { lstatSync, mkdirSync, readdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { kindAt } from './kind-at.ts'
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
  const self = trying('Cannot tell which process this is', thisProcess)
  const made = trying(`Cannot write to ${place}`, () => mkdirSync(place, { recursive: true }))
  const out = trying(`Cannot write to ${place}`, () => realpathSync(place))
  const staging = join(out, signOf(self))
  const release = () => {
    removeTree(staging)
    if (made !== undefined) removeEmpty(resolve(place), resolve(made))
  }
  // A lock of this very process is there already: two builds in one program.
  if (kindAt(staging) === 'folder') throw new MachineError(`This program is building ${place} already`)
  try {
    putUp(staging, place, self)
  } catch (error) {
    release()
    throw error
  }
  return {
    out,
    staging,
    release,
    confirm() {
      if (kindAt(staging) === 'folder') return
      throw new MachineError(`Another build has taken over ${place}, or its lock ${staging} was removed`)
    },
  }
}

/** Puts up the sign of a process, and keeps it up where it is the only one. */
function putUp(sign: string, place: string, self: ProcessName): void {
  for (let attempts = 1; ; attempts += 1) {
    // What is not published yet is nobody's to read.
    trying(`Cannot write to ${place}`, () => mkdirSync(sign, { mode: 0o700 }))
    const others = trying(`Cannot read ${place}`, () => othersThan(sign, self))
    const rival = others.find(({ mayLive }) => mayLive)
    if (!rival) return others.forEach(({ folder }) => removeTree(folder))
    // The other may just have come, seen this sign, and left.
    if (attempts === 3) throw new MachineError(refusal(place, rival))
    removeTree(sign)
    pause(20 + Math.random() * 100)
  }
}

/** Whether a name in an output folder is a lock. */
export function isLock(name: string): boolean {
  return name.startsWith(PREFIX)
}

interface Other {
  readonly folder: string
  readonly owner: ProcessName
  readonly mayLive: boolean
}

function othersThan(sign: string, self: ProcessName): readonly Other[] {
  const out = dirname(sign)
  const present = lstatSync(sign).mtimeMs
  return readdirSync(out).flatMap((name): readonly Other[] => {
    const owner = ownerOf(name)
    const folder = join(out, name)
    const stats = folder === sign ? undefined : lstatSync(folder, { throwIfNoEntry: false })
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

/** What cannot be removed is left to the next build. */
function removeTree(folder: string): void {
  try {
    // One that is empty goes even where no more files can be opened, which looking into it needs.
    if (!isRemovedAsEmpty(folder)) rmSync(folder, { recursive: true, force: true })
  } catch {}
}

function removeEmpty(folder: string, last: string): void {
  if (isRemovedAsEmpty(folder) && folder !== last) removeEmpty(dirname(folder), last)
}

function isRemovedAsEmpty(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return false
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
