import type { Body, BodyHref, PictureHref } from '../model/body.ts'
import type { SafeHtml } from '../model/safe-html.ts'

/**
 * How wide the column of a text is, as `sizes` of HTML says it: `--measure` in the style sheet that comes with Dateline. In a theme with
 * another column a browser takes a file that is somewhat too large or too small.
 */
const COLUMN = '(min-width: 45rem) 41rem, 92vw'

/** The markup of a body with its addresses in place. */
export function bodyHtml({ pieces }: Body, hrefs: readonly BodyHref[]): SafeHtml {
  const markup = pieces.map((piece, index) => piece + (index < pieces.length - 1 ? attributeOf(hrefs[index] ?? '') : '')).join('')
  // The pieces come from the sanitizer, and an address can leave no attribute: this is the one door to SafeHtml.
  return markup as SafeHtml
}

function attributeOf(href: BodyHref): string {
  return typeof href === 'string' ? escapeAttribute(href) : pictureAttributes(href)
}

/** The rest of `src`, and more attributes; the quotation mark that ends the last of them is in the markup. */
function pictureAttributes({ src, srcset, width, height }: PictureHref): string {
  const sizes = srcset && COLUMN
  const others = Object.entries({ srcset, sizes, width, height, loading: 'lazy', decoding: 'async' })
  const written = others.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}="${escapeAttribute(String(value))}`)
  return [escapeAttribute(src), ...written].join('" ')
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
