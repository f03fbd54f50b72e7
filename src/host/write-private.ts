import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { trying } from './machine-error.ts'
import { replaceFile } from './replace-file.ts'

/**
 * Makes a file of <root>/.dateline be just this text, and tells its path. What stands there may have come with the content:
 * it is not trusted, and a link is replaced, not followed.
 */
export function writePrivate(root: string, name: string, text: string): string {
  const folder = join(root, '.dateline')
  const file = join(folder, name)
  trying(`Cannot write ${file}`, () => {
    mkdirSync(folder, { recursive: true })
    replaceFile(file, text)
  })
  return file
}
