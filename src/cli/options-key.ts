import type { BuildOptions } from './build-options.ts'

/** Stands for those options of a build that change its result, the moment left out. */
export function optionsKey({ baseUrl, drafts, markdown, search = true }: BuildOptions): string {
  return JSON.stringify({ baseUrl, drafts, markdown, search })
}
