import type { Element, Root } from 'hast'
import type { Findings } from './findings.ts'
import { markerOf } from './body-pieces.ts'
import { linkTarget, readAddress, type LinkTarget } from './link-target.ts'
import { eachElement } from './walk.ts'
import { resolvePath } from '../resolve-path.ts'
import { report } from '../../diagnostics/report.ts'
import type { BodyLink } from '../../model/body.ts'

/**
 * Collects what a body refers to inside the site and puts a marker in its place, since the address is known only when
 * the whole site is. Addresses elsewhere are checked here; one that cannot be published loses its link and keeps its text.
 */
export function markLinks(tree: Root, file: string, findings: Findings): readonly BodyLink[] {
  const links: BodyLink[] = []
  const mark = (link: BodyLink) => markerOf(links.push(link) - 1)
  eachElement(tree, (element) => {
    if (element.tagName === 'a') markAnchor(element, file, findings, mark)
    if (element.tagName === 'img') markImage(element, file, findings, mark)
  })
  return links
}

type Mark = (link: BodyLink) => string

function markAnchor(element: Element, file: string, { report: tell, place }: Findings, mark: Mark): void {
  const href = element.properties['href']
  if (typeof href !== 'string') return
  const at = place(element)
  const target: LinkTarget = isFootnoteLink(element)
    ? { kind: 'inside', link: { kind: 'fragment', path: href, place: at } }
    : linkTarget(href, file, at)
  switch (target.kind) {
    case 'outside':
      element.properties['href'] = target.href
      return
    case 'inside':
      element.properties['href'] = mark(target.link)
      return
    case 'outside-content':
      tell(report('outside-content', at, { path: href }))
      return
    case 'unsafe':
      element.tagName = 'span'
      element.properties = {}
      tell(report('unsafe-link', at, { href }))
  }
}

function isFootnoteLink({ properties }: Element): boolean {
  // Anybody can write these attributes; only remark writes such addresses.
  const href = String(properties['href'])
  return ('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties) && /^#note-fn(ref)?-/.test(href)
}

function isSized({ properties }: Element): boolean {
  return 'width' in properties || 'height' in properties
}

function markImage(element: Element, file: string, { report: tell, place }: Findings, mark: Mark): void {
  const at = place(element)
  const src = String(element.properties['src'] ?? '')
  const alt = String(element.properties['alt'] ?? '').trim()
  const address = readAddress(src)
  if (address.kind === 'relative') {
    const path = resolvePath(file, address.path)
    if (alt === '') tell(report('missing-alt', at, { src }))
    if (path === undefined) tell(report('outside-content', at, { path: src }))
    else element.properties['src'] = mark({ kind: 'picture', path, isSized: isSized(element), place: at })
    return
  }
  tell(report('external-image', at, { src }))
  element.tagName = 'span'
  element.properties = {}
  element.children = [{ type: 'text', value: alt }]
}
