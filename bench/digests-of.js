import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outputFiles } from './output-files.js'

/**
 * What is in the files of a folder, by path.
 * @param {string} folder
 * @returns {ReadonlyMap<string, string>}
 */
export function digestsOf(folder) {
  const digest = (/** @type {string} */ path) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return new Map(outputFiles(folder).map((path) => [path, digest(path)]))
}
