import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trying } from './machine-error.ts'
import { readIfThere } from './read-if-there.ts'

/**
 * Makes a file of <root>/.dateline be just this text, and tells its path. What stands there may have come with the content:
 * it is not trusted, and a link is replaced, not followed.
 */
export function writePrivate(root: string, name: string, text: string): string {
  const folder = join(root, '.dateline')
  const file = join(folder, name)
  trying(`Cannot write ${file}`, () => {
    mkdirSync(folder, { recursive: true })
    if (readIfThere(file) === text) return
    const next = `${file}.${process.pid}`
    rmSync(next, { force: true })
    writeFileSync(next, text, { flag: 'wx' })
    renameSync(next, file)
  })
  return file
}
