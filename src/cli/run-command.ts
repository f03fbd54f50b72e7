import { CommanderError } from 'commander'
import { EXIT } from './exit.ts'
import { makeProgram } from './program.ts'
import { MachineError, UsageError } from '../host/machine-error.ts'

/** Runs a command line, without the names of Node and of the program, and sets the exit status of this process. */
export async function runCommand(words: readonly string[]): Promise<void> {
  try {
    await makeProgram().parseAsync(words, { from: 'user' })
  } catch (error) {
    process.exitCode = statusOf(error)
    if (!(error instanceof CommanderError)) process.stderr.write(`dateline: ${messageOf(error)}\n`)
  }
}

function statusOf(error: unknown): number {
  // Asking for help or the version is no failure.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misused
  return error instanceof UsageError ? EXIT.misused : EXIT.machineFailed
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof MachineError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
