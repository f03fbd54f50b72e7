import { statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Which of these files were made or touched since a moment: writing, renaming and changing the mode all set the ctime.
 * @param {string} folder
 * @param {readonly string[]} paths
 * @param {number} since milliseconds since 1970
 * @returns {readonly string[]}
 */
export function writtenSince(folder, paths, since) {
  return paths.filter((path) => statSync(join(folder, path)).ctimeMs >= since)
}
