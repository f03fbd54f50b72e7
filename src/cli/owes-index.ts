import type { BuildOptions } from './build-options.ts'

/** Whether the search index may tell other words than the pages, when some files were written without it. A preview has none. */
export function owesIndex(written: readonly string[], { search, drafts }: BuildOptions): boolean {
  return written.length > 0 && search !== false && !drafts
}
