import { dirname, join } from 'node:path'
import { kindAt } from './kind-at.ts'

/** The folders of an output folder, each looked at once. */
export interface OutputFolders {
  /**
   * What is the first thing on the way to a path that is no folder, by its own path: a file, or a link, behind which
   * nothing is ours. Undefined where the way is free.
   */
  readonly blockOn: (path: string) => string | undefined
  /** Whether the folder of a path is there. */
  readonly hasFolderOf: (path: string) => boolean
}

type Way = { readonly kind: 'free' } | { readonly kind: 'missing' } | { readonly kind: 'blocked'; readonly by: string }

export function lookAtFolders(out: string): OutputFolders {
  const ways = new Map<string, Way>([['.', { kind: 'free' }]])
  const wayTo = (folder: string): Way => {
    const known = ways.get(folder)
    if (known) return known
    const above = wayTo(dirname(folder))
    const way = above.kind === 'free' ? look(folder) : above
    ways.set(folder, way)
    return way
  }
  const look = (folder: string): Way => {
    const kind = kindAt(join(out, folder))
    if (kind === 'folder') return { kind: 'free' }
    return kind === 'nothing' ? { kind: 'missing' } : { kind: 'blocked', by: folder }
  }
  return {
    blockOn(path) {
      const way = wayTo(dirname(path))
      return way.kind === 'blocked' ? way.by : undefined
    },
    hasFolderOf: (path) => wayTo(dirname(path)).kind === 'free',
  }
}
