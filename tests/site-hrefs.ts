import type { Artifact } from '../src/model/artifact.ts'
import type { BodyHref } from '../src/model/body.ts'

/** Members of views and frames that hold root-relative addresses. */
const ADDRESSES = new Set([
  'href',
  'src',
  'home',
  'news',
  'older',
  'newest',
  'stylesheet',
  'logo',
  'favicon',
  'follow',
  'digests',
  'atom',
  'json',
  'outline',
  'calendar',
  'events',
])

/** Every address inside the site that a page shows or loads, those of its body included. */
export function siteHrefs(artifact: Artifact): readonly string[] {
  if (artifact.kind !== 'page') return []
  const { view, frame, body } = artifact.make()
  return [...addressesIn(view), ...addressesIn(frame), ...(body?.hrefs ?? []).flatMap(addressesOf)].filter((href) => href.startsWith('/'))
}

function addressesOf(href: BodyHref): readonly string[] {
  if (typeof href === 'string') return [href]
  return [href.src, ...(href.srcset ?? '').split(', ').map((one) => one.split(' ', 1)[0] ?? '')]
}

function addressesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (ADDRESSES.has(key) ? [inner] : []) : addressesIn(inner),
  )
}
