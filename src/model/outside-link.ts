import type { Place } from './diagnostic.ts'
import type { Instant } from './instant.ts'

/** A link to another site, where a source has it. */
export interface OutsideLink {
  /** http: or https:, without a fragment, as a request names it. */
  readonly href: string
  readonly place: Place
  /** When the release that holds it went out or is to go out; undefined where a page or a menu holds it. */
  readonly due: Instant | undefined
}

/** What came of asking for an address. */
export type LinkAnswer =
  /** `movedTo` is where it leads by redirects that are all for good. */
  | { readonly kind: 'status'; readonly status: number; readonly movedTo?: string | undefined }
  /** Nobody answered: the code of the system's error, such as `ENOTFOUND`, or `TIMEOUT`. */
  | { readonly kind: 'failed'; readonly code: string }
  /** Redirects without an end, or to what is no address of the web. */
  | { readonly kind: 'astray' }
  /** It leads into a private network, where nobody was asked. */
  | { readonly kind: 'private' }
  /** There was no time left to ask. */
  | { readonly kind: 'left' }
