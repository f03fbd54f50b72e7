import { addressOfAsset } from './image-view.ts'
import { pictureHref } from './picture-href.ts'
import { pageAddress, releaseAddress } from './routes.ts'
import type { SiteLinks } from './site-links.ts'
import type { BodyHref } from '../model/body.ts'
import type { LinkTarget } from '../model/newsroom.ts'

/** What a page puts where a body links to something: of a picture, all of its sizes. */
export function bodyHref(target: LinkTarget, links: SiteLinks): BodyHref {
  return target.kind === 'picture' ? pictureHref(target, links) : targetHref(target, links)
}

/** The href of what a body links to: of a picture, of the whole of it. */
export function targetHref(target: LinkTarget, links: SiteLinks): string {
  switch (target.kind) {
    case 'release':
      return links.href(releaseAddress(target.release)) + target.suffix
    case 'page':
      return links.href(pageAddress(target.page)) + target.suffix
    case 'asset':
      return links.href(addressOfAsset(target.asset)) + target.suffix
    case 'picture':
      return links.href(addressOfAsset(target.asset))
    case 'site':
      return links.href(target.path)
    case 'fragment':
      return target.path
  }
}
