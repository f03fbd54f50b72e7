import { captureOutput, type Captured } from './capture-output.ts'
import { withoutSearch } from './run-dateline.ts'
import { runCommand } from '../src/cli/run-command.ts'

/** Runs a command in this process, which spares its start. */
export async function runHere(args: readonly string[]): Promise<Captured> {
  return captureOutput(() => runCommand(withoutSearch(args, undefined)))
}
