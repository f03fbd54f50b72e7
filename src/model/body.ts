import type { Place } from './diagnostic.ts'

/** Something a body refers to whose address is not known where the body is compiled. */
export type BodyLink =
  /** A source under content/, by its path there. */
  | { readonly kind: 'source'; readonly path: string; readonly suffix: string; readonly place: Place }
  /** A picture or another file under content/, by its path there. */
  | { readonly kind: 'asset'; readonly path: string; readonly suffix: string; readonly place: Place }
  /** A root-relative address of the site itself, as written. */
  | { readonly kind: 'site'; readonly path: string; readonly place: Place }
  /** A place in the body itself, such as a footnote: `#` and its id. */
  | { readonly kind: 'fragment'; readonly path: string; readonly place: Place }

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
