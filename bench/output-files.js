import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * The files below an output folder, as paths relative to it. None where it does not exist.
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function outputFiles(folder) {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
