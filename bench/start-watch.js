import { readFileSync } from 'node:fs'

/** Milliseconds between two looks. */
const EVERY = 10
/** As Linux counts on every usual machine. */
const TICKS_PER_SECOND = 100

/**
 * Looks at a process again and again, where the kernel tells of processes in /proc. What was seen last is NaN where it does not.
 * @returns {{ follow: (pid: number | undefined) => void, seen: () => { readonly cpuSeconds: number, readonly peakBytes: number }, stop: () => void }}
 */
export function startWatch() {
  let seen = { cpuSeconds: Number.NaN, peakBytes: Number.NaN }
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  return {
    follow: (pid) => {
      timer = setInterval(() => (seen = lookAt(pid) ?? seen), EVERY)
    },
    seen: () => seen,
    stop: () => clearInterval(timer),
  }
}

/** @param {number | undefined} pid */
function lookAt(pid) {
  try {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    // After the name, which may hold spaces, in parentheses: utime and stime are fields 14 and 15 of proc_pid_stat(5).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const ticks = Number(fields[11]) + Number(fields[12])
    return peak === undefined ? undefined : { cpuSeconds: ticks / TICKS_PER_SECOND, peakBytes: Number(peak) * 1024 }
  } catch {
    return undefined
  }
}
