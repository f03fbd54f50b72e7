import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf, MachineError, trying } from './machine-error.ts'
import { replaceFile } from './replace-file.ts'
import type { TextFile } from '../model/text-file.ts'

interface WrittenFile {
  readonly path: string
  readonly text: string | Uint8Array
}

/** Makes a file of a root be this text, or these bytes, as `replaceFile` does. */
export function writeInRoot(root: string, { path, text }: WrittenFile): boolean {
  const file = join(root, path)
  makeFolders(root, dirname(path))
  return trying(`Cannot write ${file}`, () => replaceFile(file, text))
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
