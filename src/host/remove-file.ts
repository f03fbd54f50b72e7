import { rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { kindAt } from './kind-at.ts'
import { codeOf } from './machine-error.ts'

/** Removes a file of a former build, if it is there, and the folders that it leaves empty. */
export function removeFile(out: string, path: string): void {
  const kind = kindAt(join(out, path))
  if (kind === 'file' || kind === 'other') unlinkSync(join(out, path))
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (!removeIfEmpty(join(out, folder))) return
  }
}

/** False where the folder stays, and with it all above. */
function removeIfEmpty(folder: string): boolean {
  const kind = kindAt(folder)
  if (kind !== 'folder') return kind === 'nothing'
  try {
    rmdirSync(folder)
    return true
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return false
    throw error
  }
}
