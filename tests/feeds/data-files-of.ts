import type { SiteParts } from '../assemble-site.ts'
import { planOf, type Planned } from '../plan-of.ts'
import { renderData } from '../../src/render/data-files.ts'

/** The files for machines of a site, by path, but for those whose writer is loaded when it is needed. */
export function dataFilesOf(parts: SiteParts, publicFiles: readonly string[] = []): DataFiles {
  return dataFilesIn(planOf(parts, publicFiles))
}

/** Those of a plan. */
export function dataFilesIn({ artifacts }: Planned): DataFiles {
  const files = new Map(
    artifacts.flatMap((one) => {
      const text = one.kind === 'data' ? renderData(one.make()) : undefined
      return typeof text === 'string' ? [[one.path, text] as const] : []
    }),
  )
  return {
    files,
    at(path) {
      const file = files.get(path)
      if (file === undefined) throw new Error(`There is no ${path} among ${[...files.keys()].join(' ')}`)
      return file
    },
  }
}

export interface DataFiles {
  readonly files: ReadonlyMap<string, string>
  /** The text at a path of dist/; fails where there is none. */
  at(path: string): string
}
