import { readFileSync } from 'node:fs'
import { kindAt } from './kind-at.ts'

/** The text of an ordinary file; undefined where there is none. Throws where there is one that cannot be read. */
export function readIfThere(path: string): string | undefined {
  // A pipe would be waited for.
  return kindAt(path) === 'file' ? readFileSync(path, 'utf8') : undefined
}
