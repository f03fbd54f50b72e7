import type { PageBase } from './page-base.ts'
import type { Label, Link } from './parts.ts'

/** Where one searches, and the ways into the archive for those who cannot or will not. */
export interface SearchView extends PageBase {
  readonly kind: 'search'
  readonly title: string
  /** Its own, beside that of every page. */
  readonly stylesheet: string
  /** The script, and what it looks into; undefined in a preview, which cannot be searched. */
  readonly engine: { readonly script: string; readonly index: string } | undefined
  readonly filters: readonly SearchFilter[]
  /** The archive by year and by term, under a link to the whole list. */
  readonly browse: readonly { readonly title: Link; readonly links: readonly Link[] }[]
}

/** What a search can be narrowed to, any of the options or all. `name` is that of the filter in the index. */
export interface SearchFilter {
  readonly name: 'region' | 'topic' | 'country' | 'type' | 'year'
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: Label }[]
}
