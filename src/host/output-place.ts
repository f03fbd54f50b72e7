import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { kindAt } from './kind-at.ts'
import { MachineError, trying, UsageError } from './machine-error.ts'

/** What is read and written in a root, and can be no output. */
const TAKEN = ['content', 'public', 'theme', '.dateline']

/** Throws where the site cannot stand at `place`: among its own sources, or so that they would be published with it. */
export function refuseBadPlace(root: string, place: string): void {
  if (!existsSync(root)) throw new UsageError(`There is no folder ${root}. Name the folder that holds content/ with --root.`)
  if (kindAt(place) === 'other' && !existsSync(place)) {
    throw new MachineError(`Cannot write to ${place}: it is a link that leads nowhere`)
  }
  const out = trying(`Cannot write to ${place}`, () => trueOf(resolve(place)))
  if (isWithin(realpathSync(root), out)) {
    throw new UsageError(`${place} holds the sources, and all in --out is public: drafts would be too. Name another folder with --out.`)
  }
  const taken = TAKEN.find((name) => isWithin(out, trueOf(resolve(root, name))))
  if (taken !== undefined)
    throw new UsageError(`${place} lies in ${join(root, taken)}, where a site cannot stand. Name another folder with --out.`)
}

/** A path with all links followed, though its end may not be there yet. */
function trueOf(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return path === dirname(path) ? path : join(trueOf(dirname(path)), basename(path))
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
