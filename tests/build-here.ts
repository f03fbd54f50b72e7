import { vi } from 'vitest'
import type { BuildOptions } from '../src/cli/build-options.ts'
import { runBuild } from '../src/cli/run-build.ts'
import { MachineError } from '../src/host/machine-error.ts'
import type { Instant } from '../src/model/instant.ts'

export interface Built {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `dateline build` in this process, which spares its start; what it prints is told and not printed. */
export async function buildHere({
  now,
  baseUrl,
  ...options
}: Pick<BuildOptions, 'root' | 'out' | 'threads' | 'stats' | 'search'> & {
  readonly drafts?: boolean
  readonly memo: boolean
  readonly now: string
  readonly baseUrl?: string | undefined
}): Promise<Built> {
  let [stdout, stderr] = ['', '']
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => (stdout += String(text)) !== ''),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => (stderr += String(text)) !== ''),
  ]
  try {
    const address = baseUrl === undefined ? {} : { baseUrl }
    // The index takes time, and is what few tests are about.
    await runBuild({ search: false, drafts: false, format: 'text', now: now as Instant, ...address, ...options })
    return { status: Number(process.exitCode ?? 0), stdout, stderr }
  } catch (error) {
    if (!(error instanceof MachineError)) throw error
    return { status: 3, stdout, stderr: `${stderr}dateline: ${error.message}\n` }
  } finally {
    process.exitCode = undefined
    for (const spy of spies) spy.mockRestore()
  }
}
