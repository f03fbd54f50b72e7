import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Everything below a folder by path, empty folders and links included: what a file holds, where a link leads, `folder` of a folder. */
export function listTree(folder: string): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {}
  const visit = (relative: string) => {
    for (const name of readdirSync(join(folder, relative)).toSorted()) {
      const path = relative === '' ? name : `${relative}/${name}`
      const whole = join(folder, path)
      const stats = lstatSync(whole)
      if (stats.isDirectory()) {
        entries[`${path}/`] = 'folder'
        visit(path)
      } else entries[path] = stats.isSymbolicLink() ? `link to ${readlinkSync(whole)}` : readFileSync(whole, 'utf8')
    }
  }
  visit('')
  return entries
}
