/**
 * A tag names the authority and a day on which it had its name, here one for all: a day that content could tell, such as
 * the date of a release, can be corrected, and no id may change with it.
 */
const COINED = '2026'

/** A name for something of this newsroom that says nothing of where it stands: a tag: URI (RFC 4151). */
export function tagUri(authority: string, ...parts: readonly string[]): string {
  // An address of IPv6 and the underscore are no names for a tag.
  return `tag:${authority.replace(/[^a-z0-9.-]/g, '-')},${COINED}:${parts.map(encodeURIComponent).join('/')}`
}
