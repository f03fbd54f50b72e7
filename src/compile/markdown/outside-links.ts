import type { BodySource } from './body-source.ts'
import { dropUnwanted } from './drop-unwanted.ts'
import { readAddress } from './link-target.ts'
import { toTree } from './tree.ts'
import { eachElement } from './walk.ts'
import type { Place } from '../../model/diagnostic.ts'

/** The links of a body to other sites, in its order, without fragments; none where it is nested too deeply to be compiled. */
export function outsideLinks(source: BodySource): readonly { readonly href: string; readonly place: Place }[] {
  const place = (node: { readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined }) => ({
    file: source.file,
    line: source.firstLine + (node.position?.start.line ?? 1) - 1,
    column: node.position?.start.column ?? 1,
  })
  const read = toTree(source, { report: () => {}, place })
  if (read.kind === 'too-deep') return []
  dropUnwanted(read.tree)
  const links: { href: string; place: Place }[] = []
  eachElement(read.tree, (element) => {
    const written = element.properties['href']
    if (element.tagName !== 'a' || typeof written !== 'string') return
    const href = webAddress(written)
    if (href !== undefined) links.push({ href, place: place(element) })
  })
  return links
}

/** What a request for a link names; undefined for a link that is none to another site's page. */
function webAddress(written: string): string | undefined {
  const address = readAddress(written)
  if (address.kind !== 'outside' || !/^https?:/.test(address.href)) return undefined
  const url = new URL(address.href)
  url.hash = ''
  return url.href
}
