import { performance } from 'node:perf_hooks'

/** Measures how long the parts of a command take. */
export interface Stopwatch {
  /** Ends the part that has been running. */
  lap(name: string): void
  /** Each part and its time, a line each. */
  laps(): readonly string[]
  total(): string
}

export function startStopwatch(): Stopwatch {
  const start = performance.now()
  let last = start
  const laps: string[] = []
  return {
    lap(name) {
      const now = performance.now()
      laps.push(`${inSeconds(now - last)}  ${name}`)
      last = now
    },
    laps: () => laps,
    total: () => inSeconds(performance.now() - start),
  }
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}
