import { CommanderError } from 'commander'
import { vi } from 'vitest'
import type { Ran } from './run-dateline.ts'
import { EXIT } from '../src/cli/exit.ts'
import { makeProgram } from '../src/cli/program.ts'
import { MachineError, UsageError } from '../src/host/machine-error.ts'

/** Runs the command in this process, which is quicker by far: for tables of what it says to what. Has no terminal. */
export async function runDatelineHere(args: readonly string[]): Promise<Ran> {
  const said = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text)
      return true
    }),
  )
  const terminal = process.stdin.isTTY
  process.stdin.isTTY = false
  try {
    await makeProgram().parseAsync(args, { from: 'user' })
    return { status: Number(process.exitCode ?? EXIT.done), ...said }
  } catch (error) {
    if (error instanceof CommanderError) return { status: error.exitCode === 0 ? EXIT.done : EXIT.misused, ...said }
    if (error instanceof UsageError || error instanceof MachineError) {
      return {
        status: error instanceof UsageError ? EXIT.misused : EXIT.machineFailed,
        ...said,
        stderr: `${said.stderr}dateline: ${error.message}\n`,
      }
    }
    throw error
  } finally {
    process.exitCode = undefined
    process.stdin.isTTY = terminal
    for (const spy of spies) spy.mockRestore()
  }
}
