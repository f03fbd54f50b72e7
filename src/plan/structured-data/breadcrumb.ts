import type { BreadcrumbListLeaf } from 'schema-dts'
import { block } from './node.ts'
import type { Json } from '../../model/json.ts'
import type { Link } from '../../model/view/parts.ts'
import type { SiteLinks } from '../site-links.ts'

/** schema.org BreadcrumbList. */
export function breadcrumbData(trail: readonly Link[], links: SiteLinks): Json {
  const list: BreadcrumbListLeaf = {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: links.ofHref(href),
    })),
  }
  return block(list)
}
