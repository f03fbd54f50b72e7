import { dirname, join } from 'node:path'
import { kindAt } from './kind-at.ts'

/** The folders of an output folder, each looked at once. */
export interface OutputFolders {
  /**
   * What is the first thing on the way to a path that is no folder, by its own path: a file, or a link, behind which
   * nothing is ours. Undefined where the way is free.
   */
  readonly blockOn: (path: string) => string | undefined
}

export function lookAtFolders(out: string): OutputFolders {
  const blocks = new Map<string, string | undefined>()
  const blockAt = (folder: string): string | undefined => {
    if (folder === '.') return undefined
    if (blocks.has(folder)) return blocks.get(folder)
    const above = blockAt(dirname(folder))
    const kind = above === undefined ? kindAt(join(out, folder)) : 'nothing'
    const block = above ?? (kind === 'folder' || kind === 'nothing' ? undefined : folder)
    blocks.set(folder, block)
    return block
  }
  return { blockOn: (path) => blockAt(dirname(path)) }
}
