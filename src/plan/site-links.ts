/** Makes hrefs of addresses; the one place that knows where the site stands. */
export interface SiteLinks {
  /** Root-relative, with the path of the site's address before it. */
  href(address: string): string
  absolute(address: string): string
}

/** `url` is absolute; a path in it prefixes every href. */
export function siteLinks(url: string): SiteLinks {
  const { origin, pathname } = new URL(url)
  const prefix = pathname.replace(/\/+$/, '')
  return {
    href: (address) => prefix + address,
    absolute: (address) => origin + prefix + address,
  }
}
