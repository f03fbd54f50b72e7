import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from './machine-error.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Checked } from '../task.ts'

/**
 * Every ordinary file below a folder, as a path relative to it with `/`, by code unit. Links are not followed, and
 * pipes and devices are not opened: each is reported. Names that begin with `.` or `_` or end with `~` are nobody's.
 */
export function walkFiles(folder: string): Checked<readonly string[]> {
  const files: string[] = []
  const diagnostics: Diagnostic[] = []
  const visit = (relative: string) => {
    const start = { file: relative, line: 1, column: 1 }
    let names: readonly string[]
    try {
      names = readdirSync(join(folder, relative))
    } catch (error) {
      diagnostics.push(report('unreadable-file', start, { reason: reasonOf(error) }))
      return
    }
    for (const name of names) {
      if (isIgnored(name)) continue
      const path = relative === '' ? name : `${relative}/${name}`
      const kind = kindOf(join(folder, path))
      if (kind === 'folder') visit(path)
      else if (kind === 'file') files.push(path)
      else if (kind) diagnostics.push(report('not-a-file', { file: path, line: 1, column: 1 }, { what: kind }))
    }
  }
  visit('')
  return { value: files.toSorted((a, b) => (a < b ? -1 : 1)), diagnostics }
}

function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.startsWith('_') || name.endsWith('~')
}

/** Undefined for what has vanished since its folder was read. */
function kindOf(path: string): 'file' | 'folder' | string | undefined {
  const stats: Stats | undefined = lstatSync(path, { throwIfNoEntry: false })
  if (!stats) return undefined
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'folder'
  if (stats.isSymbolicLink()) return 'a symbolic link'
  return stats.isFIFO() ? 'a pipe' : 'a device'
}
