import type { PageBase } from './page-base.ts'
import type { ImageView, Link, Ribbon } from './parts.ts'

/** A standing page. `section` links the pages that stand beside and below it in its part of the site, itself included. */
export interface StandingView extends PageBase {
  readonly kind: 'standing'
  readonly title: string
  readonly ribbon: Ribbon | undefined
  readonly summary: string | undefined
  readonly image: ImageView | undefined
  readonly section: readonly Link[]
}
