import type { Element, Root } from 'hast'
import type { Findings } from './findings.ts'
import { markerOf } from './body-pieces.ts'
import { eachElement } from './walk.ts'
import { resolvePath } from '../resolve-path.ts'
import { report } from '../../diagnostics/report.ts'
import { isEmail, mailtoHref } from '../../language/email.ts'
import { phoneNumber, telHref } from '../../language/phone.ts'
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
  const address: Address = isFootnoteLink(element) ? { kind: 'fragment', path: href } : readAddress(href)
  switch (address.kind) {
    case 'outside':
      element.properties['href'] = address.href
      return
    case 'unsafe':
      element.tagName = 'span'
      element.properties = {}
      tell(report('unsafe-link', at, { href }))
      return
    case 'site':
    case 'fragment':
      element.properties['href'] = mark({ kind: address.kind, path: address.path, place: at })
      return
    case 'relative': {
      const path = resolvePath(file, address.path)
      if (path === undefined) tell(report('outside-content', at, { path: href }))
      else if (path.endsWith('.md')) element.properties['href'] = mark({ kind: 'source', path, suffix: address.suffix, place: at })
      else element.properties['href'] = mark({ kind: 'asset', path, suffix: address.suffix, place: at })
    }
  }
}

function isFootnoteLink({ properties }: Element): boolean {
  // Anybody can write these attributes; only remark writes such addresses.
  const href = String(properties['href'])
  return ('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties) && /^#note-fn(ref)?-/.test(href)
}

type Address =
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'site'; readonly path: string }
  | { readonly kind: 'fragment'; readonly path: string }
  | { readonly kind: 'relative'; readonly path: string; readonly suffix: string }
  | { readonly kind: 'unsafe' }

/** Sorts an href by what it can mean. Browsers skip white space and controls in it and read `\` as `/`; so does this. */
function readAddress(written: string): Address {
  // oxlint-disable-next-line no-control-regex
  const href = written.replace(/[\u0000-\u0020\u007f-\u009f]+/g, '').replaceAll('\\', '/')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase()
  switch (scheme) {
    case 'http':
    case 'https':
      return URL.canParse(href) ? { kind: 'outside', href: scheme + href.slice(scheme.length) } : { kind: 'unsafe' }
    case 'mailto': {
      const email = decode(href.slice('mailto:'.length))
      return email !== undefined && isEmail(email) ? { kind: 'outside', href: mailtoHref(email) } : { kind: 'unsafe' }
    }
    case 'tel': {
      const phone = phoneNumber(decode(written.trim().slice('tel:'.length)) ?? '')
      return phone ? { kind: 'outside', href: telHref(phone) } : { kind: 'unsafe' }
    }
    case undefined:
      break
    default:
      return { kind: 'unsafe' }
  }
  if (href.startsWith('//') || href === '') return { kind: 'unsafe' }
  if (href.startsWith('#')) return { kind: 'fragment', path: href }
  if (href.startsWith('/')) return { kind: 'site', path: href }
  const [path = ''] = href.split(/[?#]/, 1)
  return path === '' ? { kind: 'unsafe' } : { kind: 'relative', path, suffix: href.slice(path.length) }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
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
    else element.properties['src'] = mark({ kind: 'asset', path, suffix: '', place: at })
    return
  }
  tell(report('external-image', at, { src }))
  element.tagName = 'span'
  element.properties = {}
  element.children = [{ type: 'text', value: alt }]
}
