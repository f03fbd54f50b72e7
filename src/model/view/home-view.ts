import type { PageBase } from './page-base.ts'
import type { Link, ReleaseCard } from './parts.ts'

export interface HomeView extends PageBase {
  readonly kind: 'home'
  readonly title: string
  readonly lead: ReleaseCard | undefined
  readonly latest: readonly ReleaseCard[]
  readonly news: string
  readonly regions: readonly TermTeaser[]
  readonly topics: readonly TermTeaser[]
}

/** A region or topic with its newest release. */
export interface TermTeaser {
  readonly term: Link
  readonly newest: ReleaseCard | undefined
}
