/** Measures how long the parts of a command take. */
export interface Stopwatch {
  /** Ends the part that has been running; `result` is what came of it. */
  lap(name: string, result?: string): void
  /** Each part and its time, a line each. */
  laps(): readonly string[]
  total(): string
}

export function startStopwatch(): Stopwatch {
  const start = milliseconds()
  let last = start
  const laps: string[] = []
  return {
    lap(name, result) {
      const now = milliseconds()
      laps.push(`${inSeconds(now - last)}  ${name}${result === undefined ? '' : `: ${result}`}`)
      last = now
    },
    laps: () => laps,
    total: () => inSeconds(milliseconds() - start),
  }
}

/** Of a clock that nobody sets. `performance` is loaded when it is first asked for, which takes two of them. */
function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

function inSeconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`
}
