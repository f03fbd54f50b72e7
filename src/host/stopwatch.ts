/** Measures how long the parts of a command take. */
export interface Stopwatch {
  /** Ends the part that has been running; `result` is what came of it. */
  lap(name: string, result?: string): void
  /** Each part and its time, a line each. */
  laps(): readonly string[]
  total(): string
}

export function startStopwatch(): Stopwatch {
  const start = performance.now()
  let last = start
  const laps: string[] = []
  return {
    lap(name, result) {
      const now = performance.now()
      laps.push(`${inSeconds(now - last)}  ${name}${result === undefined ? '' : `: ${result}`}`)
      last = now
    },
    laps: () => laps,
    total: () => inSeconds(performance.now() - start),
  }
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}
