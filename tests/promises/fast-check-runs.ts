import type { Parameters } from 'fast-check'

/** The seed of `npm test`, so that it says the same on every machine. */
const SEED = 20260415

/** Whether everything is to be tried, not a sample: `DEEP=1`, with a seed that is new each time. */
export const IS_DEEP = process.env['DEEP'] === '1'

const seed = IS_DEEP ? Number(process.env['SEED'] ?? process.hrtime.bigint() % 2n ** 31n) : SEED

if (IS_DEEP) process.stderr.write(`properties run with SEED=${seed}\n`)

/** How often a property is tried: `sample` times in `npm test`, `deep` times with `DEEP=1`. */
export function runsOf<T>(sample: number, deep: number): Parameters<T> {
  return { numRuns: IS_DEEP ? deep : sample, seed }
}

/** How long a test may take that tries a property `deep` times, in milliseconds. */
export const PATIENCE = IS_DEEP ? 60 * 60 * 1000 : 120_000
