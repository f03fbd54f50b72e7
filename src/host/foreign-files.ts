import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { JOURNAL } from './journal.ts'
import { isLock } from './lock.ts'

/**
 * What stands in an output folder and is not of the site, by code unit; a folder without any file of the site as one, with a `/`.
 * Folders are looked through where `isLookedAt` says so, and the output folder itself always.
 */
export function foreignFiles(out: string, site: Iterable<string>, isLookedAt: (folder: string) => boolean): readonly string[] {
  const files = new Set(site)
  const folders = new Set<string>()
  for (const path of files) {
    for (let folder = dirname(path); folder !== '.' && !folders.has(folder); folder = dirname(folder)) folders.add(folder)
  }
  const foreign: string[] = []
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(out, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (folders.has(path)) {
          if (isLookedAt(path)) visit(path)
        } else if (!(folder === '' && isLock(entry.name))) foreign.push(`${path}/`)
      } else if (!files.has(path) && path !== JOURNAL) foreign.push(path)
    }
  }
  visit('')
  return foreign.toSorted()
}
