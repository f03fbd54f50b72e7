import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of Dateline itself, wherever this code was bundled to. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!isPackage(folder) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/** What is compiled has a package.json of its own, which says of what kind its modules are and has no name. */
function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json')
  return existsSync(file) && readFileSync(file, 'utf8').includes('"name":')
}
