import { resolvePath } from '../resolve-path.ts'
import { isEmail, mailtoHref } from '../../language/email.ts'
import { phoneNumber, telHref } from '../../language/phone.ts'
import type { BodyLink } from '../../model/body.ts'
import type { Place } from '../../model/diagnostic.ts'

/** What a link leads to. */
export type LinkTarget =
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'inside'; readonly link: BodyLink }
  /** A path that leads out of content/. */
  | { readonly kind: 'outside-content' }
  | { readonly kind: 'unsafe' }

/** What the href of a link at a place means in a file; paths in it start from there. */
export function linkTarget(href: string, file: string, place: Place): LinkTarget {
  const address = readAddress(href)
  switch (address.kind) {
    case 'outside':
    case 'unsafe':
      return address
    case 'site':
    case 'fragment':
      return { kind: 'inside', link: { kind: address.kind, path: address.path, place } }
    case 'relative': {
      const path = resolvePath(file, address.path)
      if (path === undefined) return { kind: 'outside-content' }
      return { kind: 'inside', link: { kind: path.endsWith('.md') ? 'source' : 'asset', path, suffix: address.suffix, place } }
    }
  }
}

export type Address =
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'site'; readonly path: string }
  | { readonly kind: 'fragment'; readonly path: string }
  | { readonly kind: 'relative'; readonly path: string; readonly suffix: string }
  | { readonly kind: 'unsafe' }

/** Sorts an href by what it can mean. Browsers skip white space and controls in it and read `\` as `/`; so does this. */
export function readAddress(written: string): Address {
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
