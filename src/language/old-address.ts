/** What an alias says. */
type OldAddress =
  /** Decoded, between slashes: `/fr/news/old/`. Its file is `fr/news/old/index.html`. */
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'unusable' }
  /** It stands where the site itself needs the room; `reason` says so in a sentence's second half. */
  | { readonly kind: 'reserved'; readonly reason: string }

/**
 * Reads an alias: `/a/b`, `/a/b/` and `/a/b/index.html` are one address, and what is percent-encoded is the character
 * that it stands for. It becomes the name of a folder and a line in the configuration of a web server, so only what
 * means nothing to either is let through: letters and digits of any script, spaces, and some signs.
 */
export function readOldAddress(text: string): OldAddress {
  const parts = partsOf(text)
  if (!parts) return { kind: 'unusable' }
  const address = parts.length === 0 ? '/' : `/${parts.join('/')}/`
  const reason = reservedFor(address.toLowerCase())
  return reason === undefined ? { kind: 'address', address } : { kind: 'reserved', reason }
}

/** One address on file systems that do not tell capitals from small letters, or one way to write an accent from another. */
export function addressKey(address: string): string {
  return address.toLowerCase().normalize('NFC')
}

/** In characters as requests carry it: percent-encoded. Hosts bound the lines of their redirects. */
const LONGEST = 800

/** In bytes: the longest name that usual file systems take. */
const LONGEST_PART = 255

/** Never `.` or `..`, nothing that ends in a dot or space, no control or invisible characters. */
const PART = /^(?! )[\p{L}\p{M}\p{N} ._~!'()+,;=@&-]+(?<![ .])$/u

function partsOf(text: string): readonly string[] | undefined {
  if (!/^\/(?!\/)/.test(text)) return undefined
  const bare = text.replace(/\/(index\.html)?$/, '').slice(1)
  const parts = bare === '' ? [] : bare.split('/').map(decoded)
  const isUsable = parts.every((part) => PART.test(part) && new TextEncoder().encode(part).length <= LONGEST_PART)
  return isUsable && encodeURI(parts.join('/')).length <= LONGEST ? parts : undefined
}

/** Empty, and so unusable, where the encoding is broken. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC')
  } catch {
    return ''
  }
}

/** Roots that the site keeps for itself: the design's section 4. Servers read names that begin with `_` or `.` as their own. */
const ROOT = /^\/(api|assets|admin|[._][^/]*)\//

/** Lists that come and grow by themselves as news goes out: an alias there would be in their way one day. */
const LIST = new RegExp(
  [
    String.raw`^/[a-z]{2}/(?:`,
    String.raw`(?:news|(?:topics|regions|countries)/[^/]+|archive(?:/\d{4}(?:/\d\d)?)?|corrections)/page/\d+`,
    String.raw`|archive/\d{4}(?:/\d\d)?|countries/[a-z]{3}(?:/feed\.(?:xml|json))?|feed/\d+\.xml)/$`,
    String.raw`|^/sitemap-[a-z]{2}(?:-\d{4})?(?:-part-\d+)?\.xml/$`,
  ].join(''),
)

function reservedFor(address: string): string | undefined {
  const root = ROOT.exec(address)?.[1]
  if (root !== undefined) return `addresses that begin with /${root}/ are reserved`
  return LIST.test(address) ? 'the site makes a list at that address when there is news for it' : undefined
}
