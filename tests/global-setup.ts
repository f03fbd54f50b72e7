import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runDateline } from './run-dateline.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the demonstration site, built once for all tests. */
    readonly demonstration: string
  }
}

/** The moment at which the tests look at the demonstration newsroom. */
export const DEMONSTRATION_NOW = '2026-11-24T12:00Z'

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-demonstration-'))
  const { status, stderr } = runDateline(['build', '--out', folder, '--now', DEMONSTRATION_NOW], { SEARCH: '1' })
  const clear = () => rmSync(folder, { recursive: true, force: true })
  if (status !== 0) {
    clear()
    throw new Error(`The demonstration site does not build:\n${stderr}`)
  }
  project.provide('demonstration', folder)
  return clear
}
