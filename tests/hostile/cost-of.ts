/**
 * The seconds of the processor that some work takes: unlike those on the wall, they are the same where other tests run beside
 * it. Other threads of this process count as well, so that it may seem more but never less.
 */
export function costOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** What no single file may cost. */
export const MOST_SECONDS = 5
