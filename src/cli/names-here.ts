import { EXIT } from './exit.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { readSettingsFiles } from '../host/read-settings-files.ts'
import { isError } from '../model/diagnostic.ts'
import { readNames, type Names } from '../read-names.ts'

/** The names of the newsroom in a root; where its settings have errors, these are told, the exit status is set, and there are none. */
export function namesHere(root: string): Names | undefined {
  const { value, diagnostics } = readNames(readSettingsFiles(root))
  if (value) return value
  printDiagnostics(diagnostics.filter(isError), { root, format: 'text', drafts: false, memo: true })
  process.exitCode = EXIT.misused
  return undefined
}
