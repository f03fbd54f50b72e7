import { vi } from 'vitest'

/** What a command in this process printed, and the exit status that it set. */
export interface Captured {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs something in this process; what it prints is told and not printed, and the exit status is taken back. */
export async function captureOutput(run: () => Promise<void>): Promise<Captured> {
  let [stdout, stderr] = ['', '']
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => (stdout += String(text)) !== ''),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => (stderr += String(text)) !== ''),
  ]
  try {
    await run()
    return { status: Number(process.exitCode ?? 0), stdout, stderr }
  } finally {
    process.exitCode = undefined
    for (const spy of spies) spy.mockRestore()
  }
}
