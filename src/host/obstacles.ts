import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { kindAt } from './kind-at.ts'
import { MachineError } from './machine-error.ts'
import type { OutputFolders } from './output-folders.ts'

/**
 * What must go before the files of the site can be put in place: a file or a link where a folder belongs, and a folder of former
 * builds where a file does. Throws where a folder stands in the way that is somebody else's.
 */
export function findObstacles(
  out: string,
  written: readonly string[],
  former: ReadonlySet<string>,
  folders: OutputFolders,
): ReadonlySet<string> {
  const obstacles = new Set<string>()
  for (const path of written) {
    const block = folders.blockOn(path)
    if (block !== undefined) obstacles.add(block)
    else if (kindAt(join(out, path)) === 'folder') {
      if (!isOfFormerBuilds(out, path, former)) throw new MachineError(`Cannot write ${path}: there is a folder in the way`)
      obstacles.add(path)
    }
  }
  return obstacles
}

/** Whether all files in a folder are former builds'; of an empty one, whether they had any in it. */
function isOfFormerBuilds(out: string, folder: string, former: ReadonlySet<string>): boolean {
  const isOurs = (path: string): boolean =>
    kindAt(join(out, path)) === 'folder' ? readdirSync(join(out, path)).every((name) => isOurs(`${path}/${name}`)) : former.has(path)
  return isOurs(folder) && [...former].some((path) => path.startsWith(`${folder}/`))
}
