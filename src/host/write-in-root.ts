import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf, MachineError, trying } from './machine-error.ts'
import { readIfThere } from './read-if-there.ts'
import type { TextFile } from '../model/text-file.ts'

/** Makes a file of a root be this text; tells whether it was another one. A link is replaced, not followed. */
export function writeInRoot(root: string, { path, text }: TextFile): boolean {
  const file = join(root, path)
  makeFolders(root, dirname(path))
  return trying(`Cannot write ${file}`, () => {
    if (readIfThere(file) === text) return false
    const next = `${file}.${process.pid}`
    rmSync(next, { force: true })
    writeFileSync(next, text, { flag: 'wx' })
    renameSync(next, file)
    return true
  })
}

/** Makes a new file in a root; false, and nothing is done, where there is something already. */
export function createInRoot(root: string, { path, text }: TextFile): boolean {
  const file = join(root, path)
  makeFolders(root, dirname(path))
  return trying(`Cannot write ${file}`, () => {
    try {
      writeFileSync(file, text, { flag: 'wx' })
      return true
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    }
  })
}

/** The folders of a path below a root; a link among them could lead out of it. */
function makeFolders(root: string, path: string): void {
  let folder = root
  trying(`Cannot make ${folder}`, () => mkdirSync(folder, { recursive: true }))
  for (const part of path.split('/')) {
    folder = join(folder, part)
    trying(`Cannot make ${folder}`, () => mkdirSync(folder, { recursive: true }))
    if (!lstatSync(folder).isDirectory()) throw new MachineError(`${folder} is a link; put an ordinary folder in its place`)
  }
}
