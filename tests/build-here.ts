import { captureOutput, type Captured } from './capture-output.ts'
import type { BuildOptions } from '../src/cli/build-options.ts'
import { runBuild } from '../src/cli/run-build.ts'
import { MachineError } from '../src/host/machine-error.ts'
import type { Instant } from '../src/model/instant.ts'

/** Runs `dateline build` in this process, which spares its start. */
export async function buildHere({
  now,
  baseUrl,
  ...options
}: Pick<BuildOptions, 'root' | 'out' | 'threads' | 'stats' | 'search'> & {
  readonly drafts?: boolean
  readonly memo: boolean
  readonly now: string
  readonly baseUrl?: string | undefined
}): Promise<Captured> {
  const address = baseUrl === undefined ? {} : { baseUrl }
  return captureOutput(async () => {
    try {
      // The index takes time, and is what few tests are about.
      await runBuild({ search: false, drafts: false, format: 'text', now: now as Instant, ...address, ...options })
    } catch (error) {
      if (!(error instanceof MachineError)) throw error
      process.exitCode = 3
      process.stderr.write(`dateline: ${error.message}\n`)
    }
  })
}
