import { MachineError } from './machine-error.ts'

/** A file that stays and is only spelled otherwise than before. */
export interface Respelling {
  readonly from: string
  readonly to: string
}

/**
 * On a file system that takes `Logo.png` for `logo.png`: the former files that are also files of the site, spelled
 * otherwise. To remove one of them would be to remove the other. Throws where two files of the site cannot stand side by side.
 */
export function respellings(site: Iterable<string>, removed: readonly string[]): readonly Respelling[] {
  const bySound = new Map<string, string>()
  for (const path of site) {
    const twin = bySound.get(soundOf(path))
    if (twin !== undefined) {
      throw new MachineError(`Cannot write ${path}: this file system takes it for ${twin}, since it does not tell large letters from small`)
    }
    bySound.set(soundOf(path), path)
  }
  return removed.flatMap((from) => {
    const to = bySound.get(soundOf(from))
    return to === undefined ? [] : [{ from, to }]
  })
}

function soundOf(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
