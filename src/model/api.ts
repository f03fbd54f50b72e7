import type { Tombstone } from './feed.ts'
import type { Instant } from './instant.ts'
import type { Direction, Language } from './locale.ts'
import type { ReleaseType } from './release.ts'
import type { Taxonomy } from './view/list-views.ts'
import type { Label } from './view/parts.ts'

/* The newsroom as data, in files small enough to be fetched one by one. It is read away from the site: every address is absolute. */

/** A document, and the address of the JSON Schema that it follows. */
interface ApiDocument {
  readonly schema: string
  readonly self: string
}

/** Where everything begins. */
export interface ApiSiteView extends ApiDocument {
  readonly kind: 'api-site'
  readonly languages: readonly {
    readonly language: Language
    readonly dir: Direction
    readonly siteName: string
    readonly page: string
    readonly index: string
  }[]
}

/** The lists of one language. */
export interface ApiLanguageView extends ApiDocument {
  readonly kind: 'api-language'
  readonly language: Language
  readonly page: string
  readonly releases: string
  readonly withdrawn: string
  readonly terms: Readonly<Record<Taxonomy, readonly ApiTerm[]>>
  /** YYYY-MM, newest first. */
  readonly months: readonly { readonly month: string; readonly releases: string }[]
}

export interface ApiTerm {
  readonly id: string
  readonly name: Label
  readonly page: string
  readonly releases: string
}

/** A list of releases, newest first, or a part of one. */
export interface ApiListView extends ApiDocument {
  readonly kind: 'api-list'
  readonly language: Language
  /** The document with the next older releases, and from that one the way back to the newest. */
  readonly older: string | undefined
  readonly newest: string | undefined
  readonly items: readonly ApiItem[]
}

/** A release as lists hold it. */
export interface ApiItem {
  /** As in feeds. */
  readonly id: string
  readonly href: string
  /** Everything about it, as `release.json`. */
  readonly json: string
  readonly type: ReleaseType
  readonly title: string
  readonly summary: string
  readonly place: string | undefined
  readonly published: Instant
  readonly updated: Instant
  readonly picture: { readonly href: string; readonly alt: string } | undefined
  readonly terms: Readonly<Record<Taxonomy, readonly string[]>>
}

/** What was withdrawn in a language, the last first: whoever has it is told. */
export interface ApiWithdrawnView extends ApiDocument {
  readonly kind: 'api-withdrawn'
  readonly language: Language
  readonly items: readonly Tombstone[]
}
