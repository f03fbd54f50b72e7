import type { PageBase } from './page-base.ts'
import type { Link } from './parts.ts'

/** How to follow the news: every feed of a language. */
export interface FollowView extends PageBase {
  readonly kind: 'follow'
  readonly title: string
  /** Undefined in a preview, which has no feeds; then there are no groups either. */
  readonly whole: FeedLinks | undefined
  /** Its address in full, to be copied. */
  readonly address: string | undefined
  readonly groups: readonly { readonly title: string; readonly feeds: readonly FeedLinks[] }[]
  /** All of them as one file for feed readers. */
  readonly outline: string | undefined
}

/** A page, and the feeds of what it shows. */
export interface FeedLinks {
  readonly page: Link
  readonly atom: string
  readonly json: string
}
