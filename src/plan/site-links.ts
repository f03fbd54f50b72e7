/** Makes hrefs of addresses; the one place that knows where the site stands. */
export interface SiteLinks {
  /** Root-relative, with the path of the site's address before it. */
  href(address: string): string
  absolute(address: string): string
  /** An href, made absolute. */
  ofHref(href: string): string
  /** As a web server sees a request for it: like `href`, with nothing percent-encoded. */
  path(address: string): string
}

/** `url` is absolute; a path in it prefixes every href. */
export function siteLinks(url: string): SiteLinks {
  const { origin, pathname } = new URL(url)
  // A dollar is a plain sign in an address, and a variable in the configuration of nginx.
  const prefix = pathname.replace(/\/+$/, '').replaceAll('$', '%24')
  return {
    href: (address) => prefix + address,
    absolute: (address) => origin + prefix + address,
    ofHref: (href) => origin + href,
    path: (address) => decoded(prefix) + address,
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
