import type { ImageObjectLeaf } from 'schema-dts'
import { node } from './node.ts'
import type { ImageView } from '../../model/view/parts.ts'
import type { SiteLinks } from '../site-links.ts'

/** schema.org ImageObject. Sizes are text with their unit, as the vocabulary wants a Distance. */
export function imageData({ src, alt, width, height, caption, credit }: ImageView, links: SiteLinks): ImageObjectLeaf {
  return node<ImageObjectLeaf>({
    '@type': 'ImageObject',
    url: links.ofHref(src),
    width: width === undefined ? undefined : `${width} px`,
    height: height === undefined ? undefined : `${height} px`,
    description: alt,
    caption,
    creditText: credit,
  })
}
