import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { codeOf, reasonOf } from './machine-error.ts'
import { alikeNames, oddFileName } from './odd-file-name.ts'
import { report } from '../diagnostics/report.ts'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import type { Checked } from '../task.ts'

/** An ordinary file: its path relative to the folder, with `/`, and what its disk says of it. */
export interface FoundFile {
  readonly path: string
  readonly stats: Stats
}

/**
 * Every ordinary file below a folder, by path in the order of code units. `see` is told of every file and folder, this one
 * as `` too, before its names are read. Links are not followed, pipes and
 * devices are not opened, and names that other machines cannot have are not used: each is reported. Names that begin
 * with `.` or `_` or end with `~` are nobody's.
 */
export function walkFiles(folder: string, see: (path: string, stats: Stats) => void = () => {}): Checked<readonly FoundFile[]> {
  const files: FoundFile[] = []
  const diagnostics: Diagnostic[] = []
  const visit = (relative: string) => {
    const names = namesIn(join(folder, relative))
    if ('reason' in names) {
      diagnostics.push(report('unreadable-file', startOf(relative || '.'), names))
      return
    }
    const alike = alikeNames(names)
    for (const name of names) {
      const path = relative === '' ? name : `${relative}/${name}`
      const odd = oddFileName(name)
      const other = alike.get(name)
      if (other !== undefined) diagnostics.push(report('odd-file-name', startOf(path), { reason: differsOnlyFrom(other) }))
      if (odd) diagnostics.push(report('odd-file-name', startOf(`${relative === '' ? '' : `${relative}/`}${odd.shown}`), odd))
      else add(path)
    }
  }
  const add = (path: string) => {
    const kind = kindOf(`${folder}/${path}`)
    switch (kind.kind) {
      case 'file':
        see(path, kind.stats)
        files.push({ path, stats: kind.stats })
        return
      case 'folder':
        see(path, kind.stats)
        if (path.endsWith('.md')) diagnostics.push(report('not-a-file', startOf(path), { what: 'a folder with the name of a text' }))
        else visit(path)
        return
      case 'other':
        diagnostics.push(report('not-a-file', startOf(path), kind))
        return
      case 'unknown':
        diagnostics.push(report('unreadable-file', startOf(path), kind))
    }
  }
  if (leadsOut(folder)) diagnostics.push(report('not-a-file', startOf('.'), { what: 'a symbolic link that leads elsewhere' }))
  else {
    see('', lstatSync(folder))
    visit('')
  }
  return { value: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), diagnostics }
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}

/** The names in a folder by code unit, or why they cannot be told. */
function namesIn(folder: string): readonly string[] | { readonly reason: string } {
  try {
    // A name that is not UTF-8 gets U+FFFD here, by which it is known.
    return readdirSync(folder)
      .filter((name) => !isIgnored(name))
      .toSorted((a, b) => (a < b ? -1 : 1))
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

/** Whether a file or folder of this name is nobody's. */
export function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.startsWith('_') || name.endsWith('~')
}

function differsOnlyFrom(other: string): string {
  return `on some machines it is the same as "${other}"`
}

type Kind =
  | { readonly kind: 'file' | 'folder'; readonly stats: Stats }
  | { readonly kind: 'vanished' }
  | { readonly kind: 'other'; readonly what: string }
  | { readonly kind: 'unknown'; readonly reason: string }

function kindOf(path: string): Kind {
  try {
    const stats = lstatSync(path)
    if (stats.isFile()) return { kind: 'file', stats }
    if (stats.isDirectory()) return { kind: 'folder', stats }
    if (stats.isSymbolicLink()) return { kind: 'other', what: 'a symbolic link' }
    return { kind: 'other', what: stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device' }
  } catch (error) {
    // It has vanished since its folder was read, as if it had before.
    return codeOf(error) === 'ENOENT' ? { kind: 'vanished' } : { kind: 'unknown', reason: reasonOf(error) }
  }
}

/** Whether a folder is a link to somewhere outside the folder that it stands in. */
function leadsOut(folder: string): boolean {
  try {
    const inside = realpathSync(dirname(folder)) + sep
    return !realpathSync(folder).startsWith(inside)
  } catch {
    return false
  }
}
