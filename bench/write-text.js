import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes a file below a folder, and the folders on the way to it.
 * @param {string} folder
 * @param {string} path
 * @param {string} text
 * @returns {void}
 */
export function writeText(folder, path, text) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
