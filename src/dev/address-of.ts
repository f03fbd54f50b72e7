import type { ShownSite } from './shown-site.ts'
import { basePath } from './site-route.ts'

/** The address of the page that shows a source, by the source's path below content/; undefined where no page does. */
export function addressOf(shown: ShownSite, file: string): string | undefined {
  const path = shown.pageOf(file)
  return path === undefined ? undefined : `${basePath(shown)}/${path.replace(/index\.html$/, '')}`
}
