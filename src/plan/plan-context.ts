import type { Move } from './moves.ts'
import type { SiteLinks } from './site-links.ts'
import type { FeedEntry } from '../model/feed.ts'
import type { Edition, Newsroom, PublishedRelease } from '../model/newsroom.ts'
import type { Term } from '../model/site.ts'
import type { AssetFile } from '../model/source.ts'
import type { Frame, ReleaseCard, Taxonomy } from '../model/view.ts'
import type { Language } from '../model/locale.ts'

/** What every planner works from. */
export interface PlanContext {
  readonly newsroom: Newsroom
  /** Stands for what every page may look at beside releases, pages and its frame: the site's settings, terms and languages. */
  readonly ground: string
  readonly links: SiteLinks
  /** The edition in a language of the site. */
  editionIn(language: Language): Edition
  frameIn(language: Language): Frame
  /** The versions of a release, withdrawn ones included, in the order of the site's languages. */
  versionsOf(id: string): readonly PublishedRelease[]
  termOf(taxonomy: Taxonomy, id: string): Term | undefined
  /** Cards that were made already; only `releaseCard` looks in here. */
  readonly cards: Map<PublishedRelease, ReleaseCard>
  /** Old addresses and where they lead. */
  readonly moves: readonly Move[]
  /** Entries of feeds that were made already; only `feedEntry` looks in here. */
  readonly entries: Map<PublishedRelease, FeedEntry>
  /** Files of public/. */
  readonly publicFiles: readonly AssetFile[]
  readonly stylesheet: { readonly address: string; readonly text: string }
  /** The script and the style sheet of the page on which one searches. */
  readonly searchScript: { readonly address: string; readonly text: string }
  readonly searchStylesheet: { readonly address: string; readonly text: string }
}
