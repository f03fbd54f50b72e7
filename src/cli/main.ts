#!/usr/bin/env node
import { makeProgram } from './program.ts'
import { EXIT } from './exit.ts'
import { MachineError, UsageError } from '../host/machine-error.ts'
import { CommanderError } from 'commander'

void run()

async function run(): Promise<void> {
  try {
    await makeProgram().parseAsync(process.argv)
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
