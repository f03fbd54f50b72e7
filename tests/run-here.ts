import { vi } from 'vitest'
import { withoutSearch, type Ran } from './run-dateline.ts'
import { runCommand } from '../src/cli/run-command.ts'

/** Runs a command in this process, which spares its start; what it prints is told and not printed. */
export async function runHere(args: readonly string[]): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => (stdout += String(text)) !== ''),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => (stderr += String(text)) !== ''),
  ]
  try {
    await runCommand(withoutSearch(args, undefined))
    return { status: Number(process.exitCode ?? 0), stdout, stderr }
  } finally {
    process.exitCode = undefined
    for (const spy of spies) spy.mockRestore()
  }
}
