import type { Move } from './moves.ts'
import type { SiteLinks } from './site-links.ts'
import type { EditorParts } from '../model/admin.ts'
import type { CardDesk } from '../model/card.ts'
import type { SiteGround } from '../model/ground.ts'
import type { Edition, Newsroom, PublishedRelease } from '../model/newsroom.ts'
import type { Term } from '../model/site.ts'
import type { SourceName } from '../model/sketch.ts'
import type { AssetFile } from '../model/source.ts'
import type { Frame } from '../model/view/frame.ts'
import type { Taxonomy } from '../model/view/list-views.ts'
import type { Language } from '../model/locale.ts'

/** What views are made from: what all of them may look at, and the releases that they name. */
export interface ViewContext {
  readonly newsroom: SiteGround['newsroom']
  /** Stands for what every page may look at beside releases, pages and its frame: the site's settings, terms and languages. */
  readonly ground: string
  readonly cardDesk: CardDesk
  readonly links: SiteLinks
  frameIn(language: Language): Frame
  termOf(taxonomy: Taxonomy, id: string): Term | undefined
  /** A published release by its source. */
  releaseNamed(file: SourceName): PublishedRelease
  /** The versions of a release, withdrawn ones included, in the order of the site's languages. */
  versionsOf(id: string): readonly PublishedRelease[]
}

/** What every planner works from. */
export interface PlanContext extends ViewContext {
  readonly newsroom: Newsroom
  /** The edition in a language of the site. */
  editionIn(language: Language): Edition
  /** Files of public/. */
  readonly publicFiles: readonly AssetFile[]
  /** What the page on which one edits is made of, where it is to be. */
  readonly editor: EditorParts | undefined
  /** Old addresses and where they lead. */
  readonly moves: readonly Move[]
  readonly stylesheet: { readonly address: string; readonly text: string }
  /** The script and the style sheet of the page on which one searches. */
  readonly searchScript: { readonly address: string; readonly text: string }
  readonly searchStylesheet: { readonly address: string; readonly text: string }
}
