import type { Place } from './diagnostic.ts'

/** Something a body refers to whose address is not known where the body is compiled. */
export type BodyLink =
  /** A source under content/, by its path there. */
  | { readonly kind: 'source'; readonly path: string; readonly suffix: string; readonly place: Place }
  /** A picture or another file under content/, by its path there. */
  | { readonly kind: 'asset'; readonly path: string; readonly suffix: string; readonly place: Place }
  /** A picture under content/ that stands in the text. It is shown as wide as the column where its author gave no size. */
  | { readonly kind: 'picture'; readonly path: string; readonly isSized: boolean; readonly place: Place }
  /** A root-relative address of the site itself, as written. */
  | { readonly kind: 'site'; readonly path: string; readonly place: Place }
  /** A place in the body itself, such as a footnote: `#` and its id. */
  | { readonly kind: 'fragment'; readonly path: string; readonly place: Place }

/** What an attribute that was left open gets: an address, or with it all that lets a browser choose among the files of a picture. */
export type BodyHref = string | PictureHref

export interface PictureHref {
  readonly src: string
  /** Addresses and widths as in `srcset` of HTML; undefined where there is one file alone. */
  readonly srcset: string | undefined
  /** In CSS pixels; undefined where they are not known, or the author wrote them. */
  readonly width: number | undefined
  readonly height: number | undefined
}

/**
 * A compiled body: sanitized markup cut where addresses belong. The address of `links[n]` goes between
 * `pieces[n]` and `pieces[n + 1]`, escaped for an attribute in double quotes. `digest` stands for the pieces
 * and what they link to.
 */
export interface Body {
  readonly digest: string
  readonly pieces: readonly string[]
  readonly links: readonly BodyLink[]
}
