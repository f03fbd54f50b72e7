import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { codeOf } from './machine-error.ts'
import { digest } from '../digest.ts'

/**
 * A process, so named that no other is taken for it: not one that was given its number later, nor one after a restart of
 * the machine, nor one in another container that has the same number. No part depends on a clock that people can set.
 */
export interface ProcessName {
  readonly host: string
  /** Of the machine's installation. */
  readonly machine: string
  /** Of the time since the machine started; empty where the system does not tell. */
  readonly boot: string
  /** The space in which the number counts: containers have their own. */
  readonly space: string
  readonly pid: string
  /** When the process started, in ticks since the machine did; empty where the system does not tell. */
  readonly start: string
}

export function thisProcess(): ProcessName {
  const host = hostname()
  return {
    host: host.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 60),
    machine: digest(host + textAt('/etc/machine-id')).slice(0, 8),
    boot: textAt('/proc/sys/kernel/random/boot_id').replaceAll('-', '').slice(0, 16),
    space: linkAt('/proc/self/ns/pid').replace(/\D+/g, ''),
    pid: String(process.pid),
    start: startOf(process.pid) ?? '',
  }
}

/** `elsewhere` is a process that cannot be looked at from here: on another machine or in another container. */
export function stateOf(other: ProcessName, self: ProcessName): 'running' | 'over' | 'elsewhere' {
  const isSameStart = self.boot === '' ? other.machine === self.machine : other.boot === self.boot
  // The same machine, started again since: nothing of before is running.
  if (!isSameStart) return other.machine === self.machine && self.boot !== '' ? 'over' : 'elsewhere'
  if (other.space !== self.space) return 'elsewhere'
  return isRunning(Number(other.pid), other.start) ? 'running' : 'over'
}

function isRunning(pid: number, start: string): boolean {
  const present = startOf(pid)
  if (present !== undefined) return present === start
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else's may be hidden, and is there all the same.
    return codeOf(error) === 'EPERM'
  }
}

/** When a process started; `ended` for one that is over and not yet buried; undefined where it cannot be seen. */
function startOf(pid: number): string | undefined {
  // The name of the program, in brackets, may hold anything.
  const fields = textAt(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  const [state, start] = [fields[0], fields[19]]
  if (start === undefined) return undefined
  return state === 'Z' || state === 'X' ? 'ended' : start
}

function textAt(path: string): string {
  return tolerant(() => readFileSync(path, 'utf8').trim())
}

function linkAt(path: string): string {
  return tolerant(() => readlinkSync(path))
}

/** Empty where the system does not tell. That it cannot at the moment is an error: a name must not change. */
function tolerant(read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ESRCH', 'EINVAL'].includes(codeOf(error))) return ''
    throw error
  }
}
