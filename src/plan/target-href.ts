import { addressOfAsset } from './image-view.ts'
import { pageAddress, releaseAddress } from './routes.ts'
import type { SiteLinks } from './site-links.ts'
import type { LinkTarget } from '../model/newsroom.ts'

/** The href of what a body links to. */
export function targetHref(target: LinkTarget, links: SiteLinks): string {
  switch (target.kind) {
    case 'release':
      return links.href(releaseAddress(target.release)) + target.suffix
    case 'page':
      return links.href(pageAddress(target.page)) + target.suffix
    case 'asset':
      return links.href(addressOfAsset(target.asset)) + target.suffix
    case 'site':
      return links.href(target.path)
    case 'fragment':
      return target.path
  }
}
