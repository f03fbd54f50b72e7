import type { SiteParts } from '../assemble-site.ts'
import { planOf, type Planned } from '../plan-of.ts'
import type { DataView } from '../../src/model/data-view.ts'
import { renderData } from '../../src/render/data-files.ts'

/** The files for machines of a site, by path, but for those whose writer is loaded when it is needed. */
export function dataFilesOf(parts: SiteParts, publicFiles: readonly string[] = []): DataFiles {
  return dataFilesIn(planOf(parts, publicFiles))
}

/** Those of a plan. */
export function dataFilesIn({ artifacts }: Planned): DataFiles {
  const files = new Map(
    artifacts.flatMap((one) => {
      const view = one.kind === 'data' ? one.make() : undefined
      return view && isWrittenAtOnce(view) ? [[one.path, renderData(view)] as const] : []
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

/** Others are not even begun: what was still loading when a file of tests ends could not be loaded by those that come after it. */
function isWrittenAtOnce(view: DataView): view is Exclude<DataView, { readonly kind: (typeof LOADED_LATER)[number] }> {
  return !LOADED_LATER.some((kind) => kind === view.kind)
}

const LOADED_LATER = ['release-text', 'release-markdown', 'captions'] as const

export interface DataFiles {
  readonly files: ReadonlyMap<string, string>
  /** The text at a path of dist/; fails where there is none. */
  at(path: string): string
}
