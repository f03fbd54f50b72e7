import type { PageBase } from './page-base.ts'
import type { Label, Link, ReleaseList } from './parts.ts'

export interface NewsView extends PageBase {
  readonly kind: 'news'
  readonly title: string
  readonly list: ReleaseList
}

export type Taxonomy = 'topics' | 'regions' | 'countries'

export interface TermView extends PageBase {
  readonly kind: 'term'
  readonly taxonomy: Taxonomy
  readonly title: Label
  readonly list: ReleaseList
}

export interface TermIndexView extends PageBase {
  readonly kind: 'term-index'
  readonly taxonomy: Taxonomy
  readonly title: string
  readonly terms: readonly Link[]
}

/** The releases of a year (with its months to go to) or of a month (then `months` is empty). */
export interface ArchiveView extends PageBase {
  readonly kind: 'archive'
  readonly title: string
  readonly months: readonly Link[]
  readonly list: ReleaseList
}

export interface ArchiveIndexView extends PageBase {
  readonly kind: 'archive-index'
  readonly title: string
  readonly years: readonly { readonly year: Link; readonly months: readonly Link[] }[]
}
