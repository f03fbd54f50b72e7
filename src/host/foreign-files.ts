import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { JOURNAL } from './journal.ts'
import { isLock } from './lock.ts'

/** What stands in an output folder and is not of the site, by code unit; a folder without any file of the site as one, with a `/`. */
export function foreignFiles(out: string, site: Iterable<string>): readonly string[] {
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
        if (folders.has(path)) visit(path)
        else if (!(folder === '' && isLock(entry.name))) foreign.push(`${path}/`)
      } else if (!files.has(path) && path !== JOURNAL) foreign.push(path)
    }
  }
  visit('')
  return foreign.toSorted()
}
